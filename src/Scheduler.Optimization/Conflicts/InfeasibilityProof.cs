namespace Scheduler.Optimization.Conflicts;

/// <summary>How it was proven that nothing meets a problem; the cheaper ways come first.</summary>
public enum InfeasibilityProof
{
    /// <summary>Counting days and sums.</summary>
    Counting,

    /// <summary>A line has no calendar at all: its graph, which holds all of them, is empty.</summary>
    Line,

    /// <summary>Prices of the rows between lines with which even the cheapest calendars cost more than nothing: a Lagrangian bound in exact integers.</summary>
    Prices,

    /// <summary>CP-SAT says so.</summary>
    Solver,
}
