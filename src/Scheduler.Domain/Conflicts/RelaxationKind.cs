namespace Scheduler.Domain.Conflicts;

/// <summary>What is given way, and in which unit: the smaller the number, the less.</summary>
public enum RelaxationKind
{
    /// <summary>An output cap rises, t.</summary>
    CapTonnes,

    /// <summary>A line owes fewer base days.</summary>
    BaseDays,

    /// <summary>A window, a festival or a month asks for fewer days.</summary>
    LeastDays,

    /// <summary>A window asks for a smaller share of the due days, percentage points.</summary>
    LeastPercent,

    /// <summary>A line may give more days than it owes.</summary>
    ExtraDays,

    /// <summary>More of the capacity may be off at once, percentage points.</summary>
    OffAtOnce,

    /// <summary>More stops may begin on a day.</summary>
    Starts,

    /// <summary>Stops may be shorter, days.</summary>
    ShortestStop,

    /// <summary>Stops may be longer, days.</summary>
    LongestStop,

    /// <summary>Runs may be shorter, days.</summary>
    ShortestRun,

    /// <summary>A line may stop more often.</summary>
    Stops,

    /// <summary>The lines together owe fewer line-days, or fewer days on average.</summary>
    FleetDays,

    /// <summary>Fewer days are kept in reserve.</summary>
    ReserveDays,

    /// <summary>The first stop may begin later, days.</summary>
    FirstStop,

    /// <summary>Fewer days of running are asked for.</summary>
    RunDays,

    /// <summary>What was ordered takes place later, days.</summary>
    Later,

    /// <summary>What was ordered takes place earlier, days.</summary>
    Earlier,

    /// <summary>Fewer days of the plan in force are held.</summary>
    FrozenDays,

    /// <summary>A line is exempt from the rule.</summary>
    Exemption,

    /// <summary>The rule is given up.</summary>
    Off,
}
