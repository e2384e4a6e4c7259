namespace Scheduler.CpSat;

/// <summary>One thing that would make solving possible or faster.</summary>
/// <param name="Key">What it is about; stable, one of the constants of this type, so that a caller can word it itself.</param>
/// <param name="Text">The advice in English, with what was found.</param>
public sealed record DoctorAdvice(string Key, string Text)
{
    /// <summary>The solver cannot be used.</summary>
    public const string SolverMissing = "solver.missing";

    /// <summary>The embedded solver is in use; the native one uses several cores for one model.</summary>
    public const string SolverEmbedded = "solver.embedded";

    /// <summary>The Node in use has no JSPI, which costs a factor of 2.2.</summary>
    public const string NodeWithoutJspi = "node.without-jspi";

    /// <summary>The machine has a single core: solves run one after the other.</summary>
    public const string CoresFew = "cores.few";

    /// <summary>Less memory is available than the children may use.</summary>
    public const string MemoryLow = "memory.low";
}
