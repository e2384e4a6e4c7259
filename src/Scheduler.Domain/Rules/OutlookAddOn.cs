using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines in cities with a bad outlook owe more days in a window.</summary>
/// <remarks>The Zhejiang plan of 14 December 2023 asks to add winter stop days moderately, with regard to the air situation of
/// each plant's city; it names no numbers. Catalogue R3 with the city's outlook as the condition.</remarks>
/// <param name="Thresholds">In rising order; the highest one reached counts, alone.</param>
public sealed record OutlookAddOn(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, ImmutableArray<OutlookThreshold> Thresholds)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("OutlookAddOn", Window.Name, Thresholds.Length);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);

    /// <summary>Days added at a mean outlook, tenths of µg/m³.</summary>
    public int DaysAt(int meanPm25Tenths) =>
        Thresholds.LastOrDefault(threshold => threshold.FromPm25Tenths <= meanPm25Tenths)?.AddDays ?? 0;
}
