namespace Scheduler.Domain.Counting;

/// <summary>How a notice counts the days of a stop.</summary>
/// <remarks>Domain brief §7. Official texts differ, so that the way of counting is data.</remarks>
public enum CountMode
{
    /// <summary>Every date that the stop touches counts whole: 6 to 25 July is 20 days (Shandong, Jiangxi).</summary>
    InclusiveDates,

    /// <summary>Every 24 hours from the start count one day: 8:00 on 1 July to 8:00 on 16 July is 15 days (Liaoning, Heilongjiang).</summary>
    SameClock,

    /// <summary>Every date that the stop touches counts, except the date on which it ends.</summary>
    ExclusiveEnd,

    /// <summary>Every 12 hours from the start count half a day (Xinxiang: 44.5 days).</summary>
    HalfDays,
}
