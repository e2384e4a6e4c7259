namespace Scheduler.Domain.Counting;

/// <summary>Why a kiln stood still. Whether its days count depends on the reason (catalogue R30).</summary>
public enum StopReason
{
    /// <summary>By the staggered-production plan.</summary>
    Planned,

    /// <summary>By an order for this line.</summary>
    Ordered,

    /// <summary>By a pollution alert.</summary>
    Alert,

    /// <summary>Overhaul or brick work.</summary>
    Maintenance,

    /// <summary>A failure.</summary>
    Breakdown,

    /// <summary>In place of another line, under a swap (置换): the days pay that line's duty and never this one's.</summary>
    Swap,

    /// <summary>Anything else, such as a lack of orders.</summary>
    Other,
}
