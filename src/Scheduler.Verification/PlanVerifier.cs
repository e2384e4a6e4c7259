using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Checks;
using Scheduler.Verification.Figures;
using Scheduler.Verification.Form;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification;

/// <summary>
/// Judges a plan as an inspector would: counts days from plan and scenario, rule by rule, and recomputes every figure that
/// is shown to a user. It knows neither constraint shapes nor solvers, so that an error of theirs cannot hide here.
/// </summary>
public static class PlanVerifier
{
    /// <summary>The verdict on a plan. Rules are judged, and figures counted, only when the plan's form has no fault.</summary>
    /// <exception cref="NotSupportedException">A rule is of a kind without a check: nothing leaves unjudged.</exception>
    /// <exception cref="InvalidOperationException">The scenario contradicts itself, such as two bases for one window of a line.</exception>
    /// <exception cref="OverflowException">A figure is larger than its type holds; it is never cut.</exception>
    public static PlanVerdict Verify(Scenario scenario, ShutdownPlan plan)
    {
        var faults = PlanForm.FaultsOf(scenario, plan);
        if (!faults.IsEmpty) return new(faults, [], null);

        var records = SiteRecords.Of(scenario, plan);
        return new([], [.. scenario.Rules.Select(rule => RuleChecks.Judge(rule, records))], PlanFiguresCount.Of(records));
    }
}
