namespace Scheduler.Race.Solvers;

/// <summary>A competitor.</summary>
internal enum RaceMethod
{
    /// <summary>The planner as it ships: <c>SearchMethod.Auto</c>.</summary>
    Ours,

    /// <summary>CP-SAT on the day-indexed model: <c>SearchMethod.Direct</c>.</summary>
    CpSat,

    /// <summary>HiGHS as WebAssembly, on the MPS file.</summary>
    Highs,

    /// <summary>COIN-OR CBC, on the MPS file.</summary>
    Cbc,

    /// <summary>GLPK's glpsol, on the MPS file.</summary>
    Glpk,
}
