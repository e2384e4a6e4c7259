using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Backtest.Winters;

/// <summary>Holds a scenario to a set of rules.</summary>
internal static class RuleSets
{
    public static Scenario With(this Scenario scenario, RuleSet rules) => rules == RuleSet.All
        ? scenario
        : scenario with { Rules = [.. scenario.Rules.Where(rule => rule is not (ConcurrencyLimit or StartLimit or OutputCap or SupplyBalance))] };
}
