using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Lines of a ring that stops are off on all days of the event, unless exempt; the loads of the others show in their output.</summary>
internal sealed class EventWindowCheck : IRuleCheck<EventWindow>
{
    public IEnumerable<Comparison> Compare(EventWindow rule, SiteRecords records) =>
    [
        .. from record in records.Of(rule)
           where record.Line.Place is not null
           let metres = record.Line.Place!.Value.MetresTo(rule.Centre)
           let ring = rule.Rings.FirstOrDefault(ring => ring.ToKm * 1_000L >= metres)
           where ring is { Action: RingAction.Stop }
           select Off(rule, ring, metres, record, records.BoundDays(rule, record).Except(records.ExemptDays(record))),
        .. GivenDays.OfBase(rule, records),
    ];

    private static Comparison Off(EventWindow rule, EventRing ring, int metres, LineRecord record, DaySet days)
    {
        var running = days.Except(record.Stops);
        return Comparison.AtLeast(days.Count - running.Count, days.Count, Unit.Days, "EventWindow",
            record.Id, metres, ring.ToKm, rule.Window.Name, days.Count - running.Count, days.Count, running.IsEmpty ? "–" : running)
            .About(record.Id, running.Intervals.FirstOrDefault()?.Start);
    }
}
