using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Days that may be added during the year (X 天): those called are owed besides everything else, and for the others each line keeps
/// running days on which they could still be placed.</summary>
/// <remarks>Catalogue R4: Guizhou 2024, up to 50 days; Sichuan, months of "10 + X" (November 2024) and "15 + X". Called days are base days of
/// their window and add to any other base of it, so that shares of the line's classes apply to them as well. Exempt classes are left out by
/// appliesTo.</remarks>
/// <param name="Window">When days may be called for.</param>
/// <param name="CapDays">Most days that may be called, at least 1.</param>
/// <param name="LeadDays">Least days between an announcement and the first day of its window.</param>
/// <param name="Called">The days called so far, no more than the cap.</param>
public sealed record ReserveDays(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int CapDays, int LeadDays, ImmutableArray<CalledReserve> Called)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("ReserveDays", Window.Name, CapDays, CapDays - UncalledDays, UncalledDays);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override ImmutableArray<Window> BaseWindows => [.. Called.Select(call => call.Window).DistinctBy(window => window.Id)];

    public override bool AddsToBase => true;

    /// <summary>Days that may still be called.</summary>
    public int UncalledDays => CapDays - Called.Sum(call => call.Days);
}
