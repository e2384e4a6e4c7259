using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Reserve;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Optimization;

namespace Scheduler.Planning;

/// <summary>What planning gives back.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Plan">The plan with values and bounds; null unless planned.</param>
/// <param name="Verdict">The verifier's judgement of it, always accepting; null unless planned.</param>
/// <param name="Stopped">Why the search ended.</param>
/// <param name="FirstPlanAfter">Time to the first plan; null without one.</param>
/// <param name="Conflicts">For an infeasible scenario, what contradicts what; never empty then.</param>
public sealed record PlanningResult(
    PlanningKind Kind,
    PlanResult? Plan,
    PlanVerdict? Verdict,
    StopReason Stopped,
    TimeSpan? FirstPlanAfter,
    ImmutableArray<LocalizedText> Conflicts)
{
    /// <summary>What the plan changes against the one in force; null unless planned near one.</summary>
    public PlanChanges? Changes { get; init; }

    /// <summary>What it costs that the days that may still be called fit; null unless planned such that they do.</summary>
    public ReserveKept? Reserve { get; init; }
}
