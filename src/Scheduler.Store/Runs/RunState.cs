namespace Scheduler.Store.Runs;

/// <summary>Where a run is in its life: Queued → Running → one of the others, or back to Queued when its worker is lost.</summary>
public enum RunState
{
    Queued,

    /// <summary>A worker holds its lease.</summary>
    Running,

    /// <summary>It has its one result; that may be the proof that there is no plan.</summary>
    Done,

    /// <summary>It cannot be run as it was asked for.</summary>
    Failed,

    Cancelled,

    /// <summary>It failed its workers as often as it may; somebody has to look at it.</summary>
    Parked,
}
