using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Plans;

namespace Scheduler.Rulebook.Shapes;

/// <summary>
/// A scenario in the closed language of shapes, the only one that the optimizer speaks: choose off days for every line so that
/// all shapes hold, with, in strict order, least shortage, least exposure, the fairest shares where that is a level, fewest starts.
/// </summary>
public sealed record ShutdownProblem(
    Horizon Horizon,
    ImmutableArray<LineShape> Lines,
    ImmutableArray<WeightedSum> Sums,
    ImmutableArray<StockBalance> Stocks)
{
    /// <summary>Makes fairness a level of the objective; null where it is none.</summary>
    public FairnessShape? Fairness { get; init; }

    /// <summary>The levels of the objective, in order.</summary>
    public ImmutableArray<ObjectiveLevel> Levels => ObjectiveLevels.Of(Fairness is not null);

    public int DayCount => Horizon.DayCount;

    /// <summary>Exposure if no line ever stopped.</summary>
    public long ExposureWithoutStops => checked(Lines.Sum(line => line.ExposurePerDay.Sum()));

    /// <summary>The same rules with other exposures.</summary>
    /// <param name="exposures">For each line one index per day, 0 or more.</param>
    public ShutdownProblem WithExposure(ImmutableArray<ImmutableArray<long>> exposures) =>
        this with { Lines = [.. Lines.Zip(exposures, (line, perDay) => line with { ExposurePerDay = perDay })] };

    /// <summary>The same rules with one level as the only one that can be more than nothing.</summary>
    /// <exception cref="ArgumentException">The level is none of the problem's.</exception>
    public ShutdownProblem Only(ObjectiveLevel level) => !Levels.Contains(level)
        ? throw new ArgumentException($"{level} is no level of the problem.", nameof(level))
        : this with
        {
            Stocks = level == ObjectiveLevel.Shortage ? Stocks : [],
            Fairness = level == ObjectiveLevel.Fairness ? Fairness : null,
            Lines = level == ObjectiveLevel.Exposure
                ? Lines
                : [.. Lines.Select(line => line with { ExposurePerDay = [.. new long[DayCount]] })],
        };
}
