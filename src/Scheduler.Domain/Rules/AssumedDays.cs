using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Rules;

/// <summary>A number of stop days that a notice leaves open between two ends.</summary>
/// <param name="Within">Window inside which they lie.</param>
/// <param name="LeastDays">1 or more.</param>
/// <param name="MostDays">At least <paramref name="LeastDays"/>, at most the days of the window.</param>
public sealed record AssumedDays(Window Within, int LeastDays, int MostDays);
