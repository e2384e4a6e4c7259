namespace Scheduler.Optimization;

/// <summary>How a plan is looked for.</summary>
public enum SearchMethod
{
    /// <summary>Direct for small problems, and decomposition where that leaves something unproven.</summary>
    Auto,

    /// <summary>CP-SAT on the day-indexed model of all lines.</summary>
    Direct,

    /// <summary>Line graphs, Lagrangian bound, ruin and recreate, CP-SAT on parts.</summary>
    Decomposition,
}
