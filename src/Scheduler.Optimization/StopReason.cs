namespace Scheduler.Optimization;

/// <summary>Why a search ended.</summary>
public enum StopReason
{
    Proven,
    TimeLimit,
    WorkLimit,
    Cancelled,
}
