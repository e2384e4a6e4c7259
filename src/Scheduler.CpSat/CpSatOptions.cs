namespace Scheduler.CpSat;

/// <summary>How solves are run. Everything about the search itself is in the parameters of each solve.</summary>
public sealed record CpSatOptions
{
    /// <summary>How many solves run side by side; further ones queue, first come first served. Default: all cores.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How long a solve may overrun its limit before its child is killed. Default: 5 seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The limit of a solve whose parameters set no max_time_in_seconds. Default: 10 minutes.</summary>
    public TimeSpan MaxSolveTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The resident memory, in megabytes of 2^20 bytes, above which a child is killed and its solve answered with Failed.
    /// Looked at every 200 ms while it solves. Default: 1500. The solver's own heap never exceeds 2048.
    /// </summary>
    public int MaxChildMemoryMegabytes { get; init; } = 1500;

    /// <summary>
    /// The resident memory in megabytes above which a child is replaced after a solve, because WebAssembly memory is never
    /// given back. Default: 1000.
    /// </summary>
    public int RecycleMemoryMegabytes { get; init; } = 1000;

    /// <summary>The number of solves after which a child is replaced. Default: 1000.</summary>
    public int RecycleAfterSolves { get; init; } = 1000;

    /// <summary>How long a child may take until it is ready for its first solve. Default: 30 seconds.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The folder that holds the installed solver; null looks in the usual places (docs/solver-door.md).</summary>
    public string? SolverHome { get; init; }

    /// <summary>The script that a child runs; null is the one beside the program. Tests put misbehaving children here.</summary>
    internal string? ChildScript { get; init; }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Parallelism, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Grace, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(MaxSolveTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxChildMemoryMegabytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RecycleMemoryMegabytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RecycleAfterSolves, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(StartLimit, TimeSpan.Zero);
    }
}
