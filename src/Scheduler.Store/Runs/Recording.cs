namespace Scheduler.Store.Runs;

/// <summary>What became of an attempt to write for a run.</summary>
public enum Recording
{
    Recorded,

    /// <summary>This very claim has ended the run before; nothing was written again.</summary>
    AlreadyRecorded,

    /// <summary>The claim is not the last one: a worker that lost its place cannot write.</summary>
    Refused,
}
