using System.Collections.Frozen;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Alerts;

namespace Scheduler.Verification.Due;

/// <summary>Days on which a stop of a line pays no due.</summary>
internal static class UncountedDays
{
    private static readonly FrozenDictionary<Type, Func<Rule, Scenario, ClinkerLine, DaySet>> ByKind =
        new Dictionary<Type, Func<Rule, Scenario, ClinkerLine, DaySet>>
        {
            [typeof(AlertCredit)] = (rule, scenario, line) => UncountedDuties.Of((AlertCredit)rule, scenario, line),
        }.ToFrozenDictionary();

    /// <summary>All such days of a line, whatever rule says so.</summary>
    public static DaySet Of(Scenario scenario, ClinkerLine line) => scenario.Rules
        .Where(rule => ByKind.ContainsKey(rule.GetType()))
        .Aggregate(DaySet.Empty, (days, rule) => days.Union(ByKind[rule.GetType()](rule, scenario, line)));
}
