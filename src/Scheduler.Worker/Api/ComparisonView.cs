using System.Collections.Immutable;
using Scheduler.Domain.Differences;

namespace Scheduler.Worker.Api;

/// <summary>Two plans side by side: what differs, and nothing else. Changes are B less A; what is not known is null.</summary>
/// <param name="A">The first plan.</param>
/// <param name="B">The second plan.</param>
/// <param name="Equal">Whether no day, figure or bound differs.</param>
/// <param name="DifferentDays">Line-days on which a line stands still in one plan and runs in the other.</param>
/// <param name="Levels">Levels that differ, in their strict order.</param>
/// <param name="Cities">Cities that differ.</param>
/// <param name="Companies">Companies that differ.</param>
/// <param name="Lines">Lines that differ.</param>
public sealed record ComparisonView(
    ComparedRunView A,
    ComparedRunView B,
    bool Equal,
    int DifferentDays,
    ImmutableArray<LevelDifferenceView> Levels,
    ImmutableArray<GroupDifferenceView> Cities,
    ImmutableArray<GroupDifferenceView> Companies,
    ImmutableArray<LineDifferenceView> Lines)
{
    internal static ComparisonView Of(long a, long b, PlanDifferences differences) => new(
        ComparedRunView.Of(a, differences.A),
        ComparedRunView.Of(b, differences.B),
        differences.AreEqual,
        differences.DifferentDays,
        [.. differences.DifferentLevels.Select(LevelDifferenceView.Of)],
        [.. differences.Cities.Select(GroupDifferenceView.Of)],
        [.. differences.Companies.Select(GroupDifferenceView.Of)],
        [.. differences.Lines.Select(LineDifferenceView.Of)]);
}
