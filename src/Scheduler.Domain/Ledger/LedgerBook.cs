using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>The book of due and done days (欠停, 超停). It is worked out anew from stops and entries each time and keeps no balance of its own,
/// so that every number can be traced to what was recorded.</summary>
public static class LedgerBook
{
    /// <summary>The book at the end of a day. What is dated later does not count yet.</summary>
    /// <param name="terms">The terms; no day lies in two periods.</param>
    /// <param name="lineIds">Lines that have accounts.</param>
    /// <param name="stops">Recorded stops; those of one line do not overlap.</param>
    /// <param name="entries">Entries by hand, checked by whoever read them: known lines and periods, offsets and carries into later
    /// periods only, approvals where the terms ask for them.</param>
    /// <param name="dues">What the rules ask for.</param>
    /// <param name="asOf">The day.</param>
    public static LedgerStatement Settle(
        LedgerTerms terms,
        IEnumerable<string> lineIds,
        IReadOnlyCollection<RecordedStop> stops,
        IReadOnlyCollection<LedgerEntry> entries,
        LedgerDues dues,
        LocalDate asOf)
    {
        var counter = new DayCounter(terms.CountMode);
        var allotments = LedgerAllotter.Allot(terms, stops).Where(allotment => allotment.Day.Date <= asOf).ToImmutableArray();
        var paying = allotments.Where(allotment => allotment.Period is not null)
            .ToLookup(allotment => (allotment.Stop.LineId, allotment.Period!.Id));
        var ofLine = Effective(entries, asOf).ToLookup(effective => effective.Entry.LineId);
        var sheets = (from line in lineIds
                      from period in terms.Periods.OrderBy(period => period.Days.Intervals[0].Start)
                      select new AccountSheet(terms, dues, asOf, line, period, [.. paying[(line, period.Id)]], [.. ofLine[line]])).ToList();
        return new LedgerStatement(
            asOf,
            [.. sheets.Select(sheet => sheet.Account())],
            allotments,
            [.. stops.Where(stop => ChinaTime.DateOf(stop.Start) <= asOf).SelectMany(stop => Prints(stop, counter))],
            [.. sheets.SelectMany(sheet => sheet.Problems())]);
    }

    private static IEnumerable<(RecordedStop Stop, PrintedCount Count)> Prints(RecordedStop stop, DayCounter counter) =>
        stop.PrintedDays is { } printed ? [(stop, new PrintedCount(printed, counter.Count(stop)))] : [];

    /// <summary>The entries up to a day with the days that the last of their corrections gives them.</summary>
    private static IEnumerable<EffectiveEntry> Effective(IEnumerable<LedgerEntry> entries, LocalDate asOf)
    {
        var booked = entries.Where(entry => entry.Date <= asOf).OrderBy(entry => entry.Seq).ToList();
        var corrections = booked.Where(entry => entry.Kind == LedgerEntryKind.Correction).ToLookup(entry => entry.Corrects);
        return from entry in booked
               where entry.Kind != LedgerEntryKind.Correction
               let last = corrections[entry.Seq].LastOrDefault()
               select new EffectiveEntry(entry, last?.Days ?? entry.Days, last?.Seq);
    }
}
