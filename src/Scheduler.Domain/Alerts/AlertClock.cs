using NodaTime;
using NodaTime.Text;

namespace Scheduler.Domain.Alerts;

/// <summary>Moments of alerts in China time (UTC+8, no summer time), written to the minute: <c>2027-01-05T10:00</c>.</summary>
public static class AlertClock
{
    /// <summary>Minutes of a calendar day.</summary>
    public const int MinutesPerDay = 24 * 60;

    private static readonly Offset China = Offset.FromHours(8);

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDateTimePattern Readable = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>The moment, or null when the text is not of that form.</summary>
    public static Instant? Parse(string text) => Pattern.Parse(text) is { Success: true } parsed ? At(parsed.Value) : null;

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public static string Written(Instant moment) => Pattern.Format(Local(moment));

    /// <summary>For people: date and time with a blank between them.</summary>
    public static string Shown(Instant moment) => Readable.Format(Local(moment));

    /// <summary>Calendar day on which a moment lies.</summary>
    public static LocalDate DayOf(Instant moment) => Local(moment).Date;

    /// <summary>0:00 of a day; the day ends with 0:00 of the next one.</summary>
    public static Instant StartOf(LocalDate day) => At(day.AtMidnight());

    private static Instant At(LocalDateTime local) => local.WithOffset(China).ToInstant();

    private static LocalDateTime Local(Instant moment) => moment.WithOffset(China).LocalDateTime;
}
