using System.Collections.Immutable;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>Gives every counted day of every stop to exactly one place, so that one physical day never settles two dues.</summary>
public static class LedgerAllotter
{
    /// <param name="terms">The terms.</param>
    /// <param name="stops">Stops of any lines; those of one line do not overlap.</param>
    public static ImmutableArray<Allotment> Allot(LedgerTerms terms, IEnumerable<RecordedStop> stops)
    {
        var counter = new DayCounter(terms.CountMode);
        var allotments = ImmutableArray.CreateBuilder<Allotment>();
        foreach (var ofLine in stops.GroupBy(stop => stop.LineId).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var byId = ofLine.ToDictionary(stop => stop.Id);
            foreach (var day in counter.DaysOfLine(ofLine)) allotments.Add(Place(terms, byId[day.StopId], day));
        }

        return allotments.ToImmutable();
    }

    private static Allotment Place(LedgerTerms terms, RecordedStop stop, CountedDay day)
    {
        if (stop.Reason == StopReason.Swap) return new Allotment(stop, day, AllotmentKind.ForAnotherLine, null);
        if (terms.Uncounted.Any(reason => reason.Holds(stop.Reason, day.Date)))
            return new Allotment(stop, day, AllotmentKind.ReasonDoesNotCount, null);
        return terms.PeriodOf(day.Date) is { } period
            ? new Allotment(stop, day, AllotmentKind.Account, period)
            : new Allotment(stop, day, AllotmentKind.OutsidePeriods, null);
    }
}
