namespace Scheduler.Store.Runs;

/// <summary>What a worker hears when it renews its lease.</summary>
public enum Lease
{
    Held,

    /// <summary>It is held, and somebody wants the run to end.</summary>
    CancelRequested,

    /// <summary>Another worker has the run, or nobody: whatever was computed must be thrown away.</summary>
    Lost,
}
