namespace Scheduler.Optimization;

/// <summary>Why a search ended.</summary>
public enum StopReason
{
    Proven,
    TimeLimit,
    WorkLimit,
    Cancelled,

    /// <summary>The exposure is as near to its bound as was asked for.</summary>
    GapGoal,

    /// <summary>The calendars in force are kept as they are: the shortage is proven least, and less exposure would not be worth a moved day.</summary>
    NothingToMove,
}
