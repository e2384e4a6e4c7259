using Scheduler.Domain.Plans;
using Scheduler.Optimization;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>Compares what the planner finds and proves with the optimum of an enumeration.</summary>
internal static class Optimal
{
    /// <summary>The first difference, or null when there is none.</summary>
    public static async Task<string?> DifferenceAsync(Planner planner, PlanEnumeration all, SearchMethod method)
    {
        var result = await planner.PlanAsync(all.Scenario, new SearchOptions { Method = method }, null, default);
        if (all.Optimum is not { } optimum)
            return result.Kind == PlanningKind.Infeasible ? null : $"no calendar is accepted, the planner says {result.Kind}";
        if (result.Plan is not { } plan) return $"the optimum is {optimum}, the planner says {result.Kind}";
        if (PlanValue.Of(plan) != optimum) return $"the optimum is {optimum}, the planner found {PlanValue.Of(plan)}";
        return plan.Status == PlanStatus.Optimal && plan.Levels.All(level => level.Bound == level.Value)
            ? null
            : $"the optimum {optimum} was found and not proven: {string.Join(", ", plan.Levels.Select(level => $"{level.Level} ≥ {level.Bound}"))}";
    }
}
