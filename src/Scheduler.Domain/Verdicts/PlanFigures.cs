using System.Collections.Immutable;
using Scheduler.Domain.Plans;

namespace Scheduler.Domain.Verdicts;

/// <summary>Every figure that is shown to a user, recomputed from plan and scenario alone.</summary>
/// <param name="Lines">One row per operating line, in the scenario's order.</param>
/// <param name="Markets">One row per market and month that has a demand, in order.</param>
/// <param name="StoppedTonnesPerDay">Capacity off on each planned day, all markets, t/d.</param>
/// <param name="OperatingTonnesPerDay">Capacity of all operating lines, t/d.</param>
/// <param name="ShortageTonnes">Level 1.</param>
/// <param name="Exposure">Level 2, t·(µg/m³)·10⁴ persons over the running days.</param>
/// <param name="ExposureWithoutStops">The same if no line ever stopped.</param>
/// <param name="Restarts">The last level.</param>
public sealed record PlanFigures(
    ImmutableArray<LineFigures> Lines,
    ImmutableArray<MarketMonth> Markets,
    ImmutableArray<long> StoppedTonnesPerDay,
    long OperatingTonnesPerDay,
    long ShortageTonnes,
    long Exposure,
    long ExposureWithoutStops,
    long Restarts)
{
    /// <summary>Figures of the level between exposure and restarts; null where the scenario does not declare it.</summary>
    public FairnessFigures? Fairness { get; init; }

    /// <summary>Value of a level; null where the objective does not have it.</summary>
    public long? ValueOf(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Shortage => ShortageTonnes,
        ObjectiveLevel.Exposure => Exposure,
        ObjectiveLevel.Fairness => Fairness?.Value,
        ObjectiveLevel.Restarts => Restarts,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
