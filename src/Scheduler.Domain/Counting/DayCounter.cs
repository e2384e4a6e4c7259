using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Counting;

/// <summary>Counts the days of recorded stops in one of the ways in which notices count. Every counted half day belongs to
/// one date, the one on which it begins, so that a stop across the edge of a window or of a year is divided without loss.</summary>
/// <param name="mode">The way of counting.</param>
public sealed class DayCounter(CountMode mode)
{
    private const int HoursPerHalf = 12;

    /// <summary>The days of one stop, earliest first.</summary>
    public ImmutableArray<CountedDay> Days(RecordedStop stop) => mode switch
    {
        CountMode.InclusiveDates => Dates(stop, ChinaTime.DateOf(stop.End - Duration.Epsilon)),
        CountMode.ExclusiveEnd => Dates(stop, ChinaTime.DateOf(stop.End).PlusDays(-1)),
        CountMode.SameClock => Spans(stop, halves: 2),
        CountMode.HalfDays => Spans(stop, halves: 1),
        _ => throw new ArgumentOutOfRangeException(nameof(stop), mode, "unknown way of counting"),
    };

    /// <summary>The days of all stops of one line, earliest first. A date that two stops touch counts once, for the earlier one.</summary>
    /// <param name="stops">Stops of one line that do not overlap in time.</param>
    public ImmutableArray<CountedDay> DaysOfLine(IEnumerable<RecordedStop> stops)
    {
        var days = ImmutableArray.CreateBuilder<CountedDay>();
        foreach (var day in stops.OrderBy(stop => stop.Start).ThenBy(stop => stop.Id, StringComparer.Ordinal).SelectMany(stop => Days(stop)))
        {
            // Whole dates are shared only between two stops that touch the same date: one ends on it, the next begins on it.
            var isShared = mode == CountMode.InclusiveDates && days.Count > 0 && day.Date <= days[^1].Date;
            if (!isShared) days.Add(day);
        }

        return days.ToImmutable();
    }

    public HalfDays Count(RecordedStop stop) => Days(stop).Sum(day => day.Amount);

    /// <summary>The part of a stop's days that belongs to a set of dates.</summary>
    public HalfDays CountWithin(RecordedStop stop, DaySet window) =>
        Days(stop).Where(day => window.Contains(day.Date)).Sum(day => day.Amount);

    /// <summary>The days between two printed dates.</summary>
    /// <param name="printed">First and last date as printed; with a clock, the clock is the same on both.</param>
    public HalfDays CountPrinted(DateInterval printed) => HalfDays.OfDays(
        mode is CountMode.SameClock or CountMode.ExclusiveEnd ? printed.Length - 1 : printed.Length);

    private static ImmutableArray<CountedDay> Dates(RecordedStop stop, LocalDate last)
    {
        var first = ChinaTime.DateOf(stop.Start);
        return last < first
            ? []
            : [.. new DateInterval(first, last).Select(date => new CountedDay(stop.Id, date, HalfDays.OfDays(1)))];
    }

    // A rest that is shorter than a span does not count.
    private static ImmutableArray<CountedDay> Spans(RecordedStop stop, int halves)
    {
        var span = Duration.FromHours(HoursPerHalf * halves);
        var days = ImmutableArray.CreateBuilder<CountedDay>();
        for (var start = stop.Start; start + span <= stop.End; start += span)
            days.Add(new CountedDay(stop.Id, ChinaTime.DateOf(start), new HalfDays(halves)));
        return days.ToImmutable();
    }
}
