using System.Collections.Immutable;

namespace Scheduler.Worker.Api;

/// <summary>Many what-ifs on one scenario, asked together: a list, or every combination of a grid.</summary>
public sealed record SweepBody
{
    /// <summary>Hash of the base.</summary>
    public string? Scenario { get; init; }

    /// <summary>The questions, one after the other; not with <see cref="Grid"/>.</summary>
    public ImmutableArray<QuestionBody> Questions { get; init; } = [];

    /// <summary>Axes of a grid: one choice of each axis makes a question.</summary>
    public ImmutableArray<ImmutableArray<QuestionBody>> Grid { get; init; } = [];

    /// <summary>A run whose plan each solve begins with; null to begin from nothing.</summary>
    public long? StartRun { get; init; }

    /// <summary>Wall-clock limit of each solve, seconds; the worker's own when missing.</summary>
    public int? Seconds { get; init; }

    /// <summary>Gap of the exposure, 0 to 100 percent, at which a solve ends; null to use the limit.</summary>
    public int? Gap { get; init; }

    /// <summary>Seed of every random choice; 1 when missing.</summary>
    public int? Seed { get; init; }

    /// <summary>Higher is sooner, −100 to 100; −10 when missing, so that single runs come first.</summary>
    public int? Priority { get; init; }
}
