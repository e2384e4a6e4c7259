using System.Collections.Immutable;
using Scheduler.Domain.Differences;

namespace Scheduler.Worker.Api;

/// <summary>One line in both plans.</summary>
/// <param name="Line">Its id.</param>
/// <param name="City">Id of its city.</param>
/// <param name="Company">Id of its company.</param>
/// <param name="Figures">Figures that differ.</param>
/// <param name="OnlyInA">Days on which it stands still in A alone.</param>
/// <param name="OnlyInB">Days on which it stands still in B alone.</param>
/// <param name="StopsA">Its stops in A.</param>
/// <param name="StopsB">Its stops in B.</param>
public sealed record LineDifferenceView(
    string Line,
    string City,
    string Company,
    ImmutableArray<FigureDifferenceView> Figures,
    ImmutableArray<DaySpanView> OnlyInA,
    ImmutableArray<DaySpanView> OnlyInB,
    ImmutableArray<DaySpanView> StopsA,
    ImmutableArray<DaySpanView> StopsB)
{
    internal static LineDifferenceView Of(LineDifference line) => new(
        line.Line.Id,
        line.Line.CityId,
        line.Line.CompanyId,
        [.. FigureDifferenceView.Of(line.Figures)],
        DaySpanView.Of(line.OnlyInA),
        DaySpanView.Of(line.OnlyInB),
        DaySpanView.Of(line.StopsA),
        DaySpanView.Of(line.StopsB));
}
