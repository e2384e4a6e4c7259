using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;

namespace Scheduler.Testing;

/// <summary>Days as a test writes them: <c>2027-01-03</c> is one day, <c>2027-01-03..2027-01-09</c> seven.</summary>
public static class Spans
{
    public static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    /// <summary>One interval, both ends inclusive.</summary>
    public static DateInterval Interval(string span)
    {
        var ends = span.Split("..");
        return new(Date(ends[0]), Date(ends[^1]));
    }

    /// <summary>The union of any spans.</summary>
    public static DaySet Days(params IEnumerable<string> spans) => DaySet.Of(spans.Select(Interval));
}
