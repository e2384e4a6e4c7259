using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Differences;

/// <summary>The lines of one city, or of one company, in both plans.</summary>
/// <param name="Id">Id of the city or company.</param>
/// <param name="Name">Its name; the id where it has none.</param>
/// <param name="A">Sum over its lines in plan A; null where the scenario of the plan plans none.</param>
/// <param name="B">In plan B, likewise.</param>
public sealed record GroupDifference(string Id, LocalizedText Name, StopFigures? A, StopFigures? B)
{
    /// <summary>Every figure, whether it differs or not.</summary>
    public ImmutableArray<FigureDifference> Figures => FiguresOf(A, B);

    public bool Differs => A != B;

    internal static ImmutableArray<FigureDifference> FiguresOf(StopFigures? a, StopFigures? b) =>
        [.. Enum.GetValues<StopFigure>().Select(figure => new FigureDifference(figure, a?.ValueOf(figure), b?.ValueOf(figure)))];
}
