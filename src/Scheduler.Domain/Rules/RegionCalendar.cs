using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>The regions of a province owe the same number of days in windows of their own: a shorter winter is paid for in another season.</summary>
/// <remarks>Catalogue R2. The days of every region sum to the declared total, and a line belongs to one region; anything else is a fault of the
/// scenario.</remarks>
/// <param name="TotalDays">Declared total of each region.</param>
public sealed record RegionCalendar(
    string Id, RuleSource Source, LineSelector AppliesTo, ImmutableArray<RegionPart> Regions, int TotalDays)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("RegionCalendar", Regions.Length, TotalDays);

    public override RuleReach Reach => RuleReach.Quota;

    public override DaySet? SpokenDays => DaySet.Of(BaseWindows.SelectMany(window => window.Days.Intervals));

    public override ImmutableArray<Window> BaseWindows =>
        [.. Regions.SelectMany(region => region.Parts).Select(part => part.Window).DistinctBy(window => window.Id)];

    /// <summary>Every region that a line belongs to; more than one is a fault of the scenario.</summary>
    public IEnumerable<RegionPart> RegionsOf(ClinkerLine line, City city) => Regions.Where(region => region.AppliesTo.Matches(line, city));
}
