using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Groups of lines stop in turn (轮开轮停): each is off on every day of its own window.</summary>
/// <remarks>Catalogue R27: city groups with equal length and shifted dates. Windows may overlap; then two groups are off at once. The days of
/// a window are the base of its group. A line in no group owes nothing by this rule.</remarks>
/// <param name="Groups">At least two, with windows of equal length; no line is in two of them.</param>
public sealed record RotationGroups(string Id, RuleSource Source, LineSelector AppliesTo, ImmutableArray<RotationGroup> Groups)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("RotationGroups", Groups.Length, new LocalizedText(
        string.Join('；', Groups.Select(group => $"{group.Id}：{group.Window.Name.Zh}")),
        string.Join("; ", Groups.Select(group => $"{group.Id}: {group.Window.Name.En}"))));

    public override RuleReach Reach => RuleReach.Daily;

    public override DaySet? SpokenDays => DaySet.Of(Groups.SelectMany(group => group.Window.Days.Intervals));

    // Its windows have no one key; a second base of one of them is a fault of the scenario.
    public override ImmutableArray<Window> BaseWindows => [.. Groups.Select(group => group.Window).DistinctBy(window => window.Id)];
}
