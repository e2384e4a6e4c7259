using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of the event, for a line that stands in a ring that stops.</summary>
internal sealed class EventWindowDue : IDueSource<EventWindow>
{
    public IEnumerable<DueClaim> Claims(EventWindow rule, DueFile file)
    {
        if (file.Line.Place is not { } place) return [];
        var metres = place.MetresTo(rule.Centre);
        var days = rule.Window.Days.Count;
        return rule.Rings.Where(ring => metres <= ring.ToKm * 1_000L).Take(1)
            .Where(ring => ring.Action == RingAction.Stop)
            .Select(ring => new DueClaim(
                rule.Window, days, DueSources.Reason("EventWindow", rule.Window.Name, metres, ring.ToKm, days), IsBase: true));
    }
}
