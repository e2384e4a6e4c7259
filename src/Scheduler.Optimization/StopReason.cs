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
}
