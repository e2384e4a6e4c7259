namespace Scheduler.Domain.Conflicts;

/// <summary>How it was proven that rules contradict each other.</summary>
public enum ConflictProof
{
    /// <summary>By counting days and sums.</summary>
    Counting,

    /// <summary>A line has no calendar at all that keeps them.</summary>
    Line,

    /// <summary>By a bound in exact integers over all calendars of the lines.</summary>
    Prices,

    /// <summary>By the solver, twice, with different settings.</summary>
    Solver,
}
