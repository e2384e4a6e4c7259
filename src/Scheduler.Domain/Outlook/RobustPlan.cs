using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Domain.Outlook;

/// <summary>A plan made for several outlooks at once, beside the plan for the scenario's own outlook and the best plan of each outlook.</summary>
/// <param name="Set">The outlooks.</param>
/// <param name="Plan">The robust plan as an ordinary plan of the scenario; its exposure is that of the scenario's own outlook.</param>
/// <param name="Verdict">The verifier's judgement of it, always accepting.</param>
/// <param name="Outlooks">One per outlook, in the order of the set.</param>
/// <param name="Figures">What the robust plan comes to.</param>
/// <param name="BaseFigures">What the plan for the scenario's own outlook comes to.</param>
/// <param name="BaseExposure">Exposure of that plan under the scenario's own outlook.</param>
/// <param name="Bound">No plan with as little shortage has a smaller robust value; null when nothing is proven.</param>
public sealed record RobustPlan(
    OutlookSet Set,
    PlanResult Plan,
    PlanVerdict Verdict,
    ImmutableArray<OutlookOutcome> Outlooks,
    RiskFigures Figures,
    RiskFigures BaseFigures,
    long BaseExposure,
    long? Bound)
{
    /// <summary>The robust value with no stop at all, rounded up.</summary>
    public long WithoutStops => Set.Of([.. Outlooks.Select(outlook => outlook.WithoutStops)]).Value;

    /// <summary>Optimal only when least shortage and robust value are proven.</summary>
    public PlanStatus Status => Shortage.Status == PlanStatus.Optimal && Bound == Figures.Value ? PlanStatus.Optimal : PlanStatus.Feasible;

    /// <summary>Share of what is proven avoidable that the plan misses, as for any exposure; null without a bound.</summary>
    public double? Gap => new LevelOutcome(ObjectiveLevel.Exposure, Figures.Value, Bound, WithoutStops).Gap;

    /// <summary>What the robust plan costs if the scenario's own outlook comes true.</summary>
    public long Price => checked(Exposure.Value - BaseExposure);

    /// <summary>By how much its robust value is below that of the plan for the scenario's own outlook.</summary>
    public long Gain => checked(BaseFigures.Value - Figures.Value);

    private LevelOutcome Shortage => Plan.Levels.First(level => level.Level == ObjectiveLevel.Shortage);

    private LevelOutcome Exposure => Plan.Levels.First(level => level.Level == ObjectiveLevel.Exposure);
}
