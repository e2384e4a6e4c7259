using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Around a summit or games, lines stop or run at reduced load by their distance from the place (重大活动保障).</summary>
/// <remarks>Catalogue R14: G20 2016, rings of 50, 100 and 300 km, 15 days. The distance is that of the line itself, not of its city; the
/// innermost ring that holds the line acts, and a line beyond the last ring is free. The days of a stop are a base of the window; a
/// load cut gives no due days.</remarks>
/// <param name="Centre">Place of the event.</param>
/// <param name="Rings">From the inside out.</param>
public sealed record EventWindow(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, GeoPoint Centre, ImmutableArray<EventRing> Rings)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence
    {
        get
        {
            LocalizedText[] rings = [.. Rings.Select(ring => RuleText.Catalog.Format($"EventRing.{ring.Action}", ring.ToKm, ring.LoadPercent ?? 0))];
            return RuleText.Catalog.Format("EventWindow", Window.Name, new LocalizedText(
                string.Join('、', rings.Select(ring => ring.Zh)), string.Join(", ", rings.Select(ring => ring.En))));
        }
    }

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.BaseOf(Window);

    public override ImmutableArray<Window> BaseWindows => [Window];

    public override int? LoadPercentOf(ClinkerLine line) => RingOf(line)?.LoadPercent;

    /// <summary>The ring that acts on a line; null beyond the last one, and for a line whose place is unknown, which is a fault of the scenario.</summary>
    public EventRing? RingOf(ClinkerLine line) => line.Place is { } place
        ? Rings.FirstOrDefault(ring => place.MetresTo(Centre) <= 1_000L * ring.ToKm)
        : null;
}
