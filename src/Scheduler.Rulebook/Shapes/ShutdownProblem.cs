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
}
