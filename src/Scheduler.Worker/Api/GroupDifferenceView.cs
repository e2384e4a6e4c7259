using System.Collections.Immutable;
using Scheduler.Domain.Differences;

namespace Scheduler.Worker.Api;

/// <summary>The lines of one city or company in both plans.</summary>
/// <param name="Id">Of the city or company.</param>
/// <param name="Name">Its name in Chinese.</param>
/// <param name="Figures">Figures that differ.</param>
public sealed record GroupDifferenceView(string Id, string Name, ImmutableArray<FigureDifferenceView> Figures)
{
    internal static GroupDifferenceView Of(GroupDifference group) => new(group.Id, group.Name.Zh, [.. FigureDifferenceView.Of(group.Figures)]);
}
