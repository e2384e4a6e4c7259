using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization;

/// <summary>A sample of a running search.</summary>
/// <param name="Elapsed">Since the search began.</param>
/// <param name="Level">The level that is worked on.</param>
/// <param name="Value">Best plan's value of that level; null before there is a plan.</param>
/// <param name="Bound">Proven bound of that level; null before there is one.</param>
/// <param name="Reference">Value without any stop, for the gap; only at the exposure level.</param>
public sealed record SearchProgress(TimeSpan Elapsed, ObjectiveLevel Level, long? Value, long? Bound, long? Reference)
{
    /// <summary>The best plan so far, a calendar for each line of the problem; default before there is one.</summary>
    public ImmutableArray<LineCalendar> Calendars { get; init; }

    /// <summary>All that is proven so far.</summary>
    public ImmutableDictionary<ObjectiveLevel, long> Bounds { get; init; } = ImmutableDictionary<ObjectiveLevel, long>.Empty;

    /// <summary>As in <see cref="LevelOutcome.Gap"/>; null while value or bound is missing.</summary>
    public double? Gap => Value is { } value ? new LevelOutcome(Level, value, Bound, Reference).Gap : null;
}
