namespace Scheduler.Domain.Lines;

/// <summary>What a kiln does on a day.</summary>
public enum LineState
{
    Running,
    Stopped,

    /// <summary>Standing still without a stop of the plan (停产不计), as after a breakdown: it counts as running in every respect, but makes no clinker.</summary>
    Idle,
}
