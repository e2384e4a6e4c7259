using System.Collections.Immutable;
using Scheduler.Domain.Calendar;

namespace Scheduler.Rulebook.Shapes;

/// <summary>
/// A scenario in the closed language of shapes, the only one that the optimizer speaks: choose off days for every line so that
/// all shapes hold, with, in strict order, least shortage, least exposure, fewest starts.
/// </summary>
public sealed record ShutdownProblem(
    Horizon Horizon,
    ImmutableArray<LineShape> Lines,
    ImmutableArray<WeightedSum> Sums,
    ImmutableArray<StockBalance> Stocks)
{
    public int DayCount => Horizon.DayCount;

    /// <summary>Exposure if no line ever stopped.</summary>
    public long ExposureWithoutStops => checked(Lines.Sum(line => line.ExposurePerDay.Sum()));
}
