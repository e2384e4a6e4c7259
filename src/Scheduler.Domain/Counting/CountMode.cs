namespace Scheduler.Domain.Counting;

/// <summary>How a notice counts the days between two printed dates (domain brief, §7).</summary>
public enum CountMode
{
    /// <summary>0:00 of the first to 24:00 of the last date: both count (Shandong, 6–25 July = 20).</summary>
    InclusiveDates,

    /// <summary>From a clock time to the same clock time: the last date does not count (Liaoning, 1–16 July 8:00 = 15).</summary>
    SameClock,

    /// <summary>0:00 of the first to 0:00 of the last date: the last date does not count.</summary>
    ExclusiveEnd,

    /// <summary>By half days of twelve hours.</summary>
    HalfDays,
}
