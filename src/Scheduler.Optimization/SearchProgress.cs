using Scheduler.Domain.Plans;

namespace Scheduler.Optimization;

/// <summary>A sample of a running search.</summary>
/// <param name="Elapsed">Since the search began.</param>
/// <param name="Level">The level that is worked on.</param>
/// <param name="Value">Best plan's value of that level; null before there is a plan.</param>
/// <param name="Bound">Proven bound of that level; null before there is one.</param>
/// <param name="Reference">Value without any stop, for the gap; only at the exposure level.</param>
public sealed record SearchProgress(TimeSpan Elapsed, ObjectiveLevel Level, long? Value, long? Bound, long? Reference)
{
    /// <summary>As in <see cref="LevelOutcome.Gap"/>; null while value or bound is missing.</summary>
    public double? Gap => Value is { } value ? new LevelOutcome(Level, value, Bound, Reference).Gap : null;
}
