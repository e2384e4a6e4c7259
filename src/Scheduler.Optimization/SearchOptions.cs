namespace Scheduler.Optimization;

/// <summary>Limits and choices of one search.</summary>
public sealed record SearchOptions
{
    public SearchMethod Method { get; init; } = SearchMethod.Auto;

    /// <summary>Seed of every random choice.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Wall-clock limit; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Deterministic limit in rounds of work; null for none. Only a search limited by work alone is repeatable byte for byte.</summary>
    public int? WorkLimit { get; init; }

    /// <summary>Threads of this process; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Most nodes of one line graph; with fewer, more day counts are relaxed.</summary>
    public int NodeBudget { get; init; } = 1_500_000;
}
