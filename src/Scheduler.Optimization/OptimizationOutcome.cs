using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization;

/// <summary>The end of a search.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Calendars">One per line of the problem; empty unless planned.</param>
/// <param name="Bounds">Proven lower bounds by level; a level without one is missing.</param>
/// <param name="Method">What was done, for the record: "direct", "decomposition" or both.</param>
/// <param name="Stopped">Why the search ended.</param>
/// <param name="FirstPlanAfter">Time to the first plan; null without one.</param>
/// <param name="Conflicts">For an infeasible problem: what contradicts what, in words with numbers; never empty then.</param>
public sealed record OptimizationOutcome(
    OutcomeKind Kind,
    ImmutableArray<LineCalendar> Calendars,
    ImmutableDictionary<ObjectiveLevel, long> Bounds,
    string Method,
    StopReason Stopped,
    TimeSpan? FirstPlanAfter,
    ImmutableArray<LocalizedText> Conflicts);
