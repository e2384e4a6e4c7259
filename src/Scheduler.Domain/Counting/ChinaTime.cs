using NodaTime;
using NodaTime.Text;

namespace Scheduler.Domain.Counting;

/// <summary>Instants as Chinese notices write them: one zone for the whole country, eight hours ahead of UTC.</summary>
/// <remarks>The offset is fixed, so the summer time of 1986 to 1991 is not known here; staggered production is younger.</remarks>
public static class ChinaTime
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDateTimePattern Readable = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Minutes of a calendar day.</summary>
    public const int MinutesPerDay = 24 * 60;

    /// <summary>The offset from UTC.</summary>
    public static Offset Offset { get; } = Offset.FromHours(8);

    /// <summary>The instant of a text such as <c>2027-01-05T08:00</c>; null for any other text. 24:00, as notices write the end
    /// of a day, is 00:00 of the next.</summary>
    public static Instant? Parse(string text)
    {
        var parsed = Pattern.Parse(text);
        return parsed.Success ? parsed.Value.WithOffset(Offset).ToInstant() : null;
    }

    /// <summary>The text of an instant, to the minute.</summary>
    public static string Write(Instant instant) => Pattern.Format(instant.WithOffset(Offset).LocalDateTime);

    /// <summary>For people: date and time with a blank between them.</summary>
    public static string Show(Instant instant) => Readable.Format(instant.WithOffset(Offset).LocalDateTime);

    /// <summary>0:00 at the beginning of a date.</summary>
    public static Instant StartOf(LocalDate date) => date.AtMidnight().WithOffset(Offset).ToInstant();

    /// <summary>The date on which an instant lies; 0:00 lies on the date that it begins.</summary>
    public static LocalDate DateOf(Instant instant) => instant.WithOffset(Offset).Date;
}
