namespace Scheduler.Store.Runs;

/// <summary>What a run is for.</summary>
public enum RunKind
{
    /// <summary>A plan from a scenario as it is.</summary>
    Plan,

    /// <summary>The plan in force planned again with the facts of the day.</summary>
    Nightly,

    /// <summary>A base scenario with some things changed.</summary>
    WhatIf,
}
