using Scheduler.Domain.Plans;

namespace Scheduler.Race.Measures;

/// <summary>The gap of docs/problem.md: the share of what is proven avoidable that a plan misses.</summary>
internal static class PlanGap
{
    /// <param name="reference">Exposure if no line ever stopped.</param>
    /// <returns>0 = optimal; null without a plan or without a bound.</returns>
    public static double? Of(long? exposure, long? bound, long reference) =>
        exposure is { } value ? new LevelOutcome(ObjectiveLevel.Exposure, value, bound, reference).Gap : null;
}
