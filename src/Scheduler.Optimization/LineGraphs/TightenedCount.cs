using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>A day count with the most that the other counts of the line leave for it.</summary>
/// <param name="Count">As the rules ask for it.</param>
/// <param name="Tight">The same calendars beside the other counts.</param>
/// <param name="Growth">About how many states of <paramref name="Tight"/> there are for each state of the count over all days; 1 or more. What was
/// given before the part is known but for the slack, and so is its own value.</param>
internal sealed record TightenedCount(DayCount Count, DayCount Tight, double Growth);
