using System.Collections.Immutable;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Rulebook.Compilers;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook;

/// <summary>Rules and lines → due days with their reasons → shapes.</summary>
public static class ScenarioCompiler
{
    /// <summary>Due days of every operating line, in the scenario's order.</summary>
    public static ImmutableArray<Entitlement> Entitle(Scenario scenario) => [.. scenario.OperatingLines.Select(line =>
    {
        var draft = new EntitlementDraft(scenario, line, scenario.CityOf(line));
        var rules = scenario.Rules
            .Where(rule => !scenario.BoundDays(rule, line).IsEmpty)
            .OrderBy(rule => RuleCompilers.For(rule).Phase);
        foreach (var rule in rules)
        {
            RuleCompilers.For(rule).Entitle(rule, draft);
            if (rule.OneBlock) draft.TakeInOneBlock();
        }

        return draft.Finish();
    })];

    /// <summary>The whole scenario as shapes; lines are the operating ones, in the scenario's order.</summary>
    /// <exception cref="OverflowException">A figure of the scenario is beyond 64 bits.</exception>
    public static ShutdownProblem Compile(Scenario scenario) => Draft(scenario).Finish();

    /// <summary>Exposure index of each operating line and planned day under an outlook that need not be the scenario's own. Rules do not look at it.</summary>
    /// <exception cref="OverflowException">A figure of the scenario is beyond 64 bits.</exception>
    public static ImmutableArray<ImmutableArray<long>> ExposureUnder(Scenario scenario, PollutionOutlook outlook) =>
        [.. scenario.OperatingLines.Select(line => ExposureWeights.PerDay(scenario, line, LineLoad.Of(scenario, line), outlook))];

    /// <summary>What all rules ask for, before it becomes shapes: for whoever wants the shapes of some of the rules.</summary>
    public static ProblemDraft Draft(Scenario scenario)
    {
        var draft = new ProblemDraft(scenario, Entitle(scenario));
        draft.AskForDueDays();
        foreach (var rule in scenario.Rules)
        {
            draft.Begin(rule);
            RuleCompilers.For(rule).Compile(rule, draft);
        }

        return draft;
    }
}
