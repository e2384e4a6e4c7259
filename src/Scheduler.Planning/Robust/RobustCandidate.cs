using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Planning.Robust;

/// <summary>A verified plan with what it is worth under every outlook.</summary>
/// <param name="Exposures">One per outlook of the set, counted by the verifier.</param>
/// <param name="WithoutStops">The same if no line ever stopped.</param>
internal sealed record RobustCandidate(
    ImmutableArray<LineCalendar> Calendars,
    ShutdownPlan Plan,
    PlanVerdict Verdict,
    PlanFigures Figures,
    ImmutableArray<long> Exposures,
    ImmutableArray<long> WithoutStops)
{
    /// <summary>The order of plans when it is this exposure that counts: shortage, exposure, fairness, restarts.</summary>
    public (long Shortage, Int128 Exposure, long Fairness, long Restarts) Rank(Int128 exposure) =>
        (Figures.ShortageTonnes, exposure, Figures.Fairness?.Value ?? 0, Figures.Restarts);
}
