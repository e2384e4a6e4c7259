using Scheduler.Domain.Plans;
using Scheduler.Optimization;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>Holds what a search that proves little says against an enumeration: it may miss plans, but what it says must be true.</summary>
internal static class Decomposed
{
    /// <summary>Repeatable: limited by work alone.</summary>
    public static SearchOptions Options(int workLimit, int? nodeBudget = null, int seed = 1)
    {
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = workLimit, Seed = seed };
        return nodeBudget is { } budget ? options with { NodeBudget = budget } : options;
    }

    /// <summary>The first untrue statement of a result, or null when there is none.</summary>
    public static string? Untrue(PlanEnumeration all, PlanningResult result)
    {
        if (result.Kind == PlanningKind.Infeasible)
        {
            return all.Optimum is { } missed ? $"said to be infeasible, but the optimum is {missed}"
                : result.Conflicts.IsEmpty ? "infeasible without a word why" : null;
        }

        if (result.Plan is not { } plan) return null;
        if (all.Optimum is not { } optimum) return $"a plan of {PlanValue.Of(plan)} where every calendar is rejected";
        if (PlanValue.Of(plan).CompareTo(optimum) < 0) return $"a plan of {PlanValue.Of(plan)}, better than the optimum {optimum}";
        if (result.Stopped == StopReason.Proven && PlanValue.Of(plan) != optimum) return $"{PlanValue.Of(plan)} called proven, the optimum is {optimum}";
        foreach (var level in plan.Levels)
        {
            if (level.Bound > LeastOf(all, plan, level.Level))
                return $"{level.Level} ≥ {level.Bound}, but {LeastOf(all, plan, level.Level)} is possible beside {PlanValue.Of(plan)}";
        }

        return null;
    }

    /// <summary>Smallest value of a level among the legal plans that are no worse than a plan on the levels above.</summary>
    private static long LeastOf(PlanEnumeration all, PlanResult plan, ObjectiveLevel level)
    {
        var reached = PlanValue.Of(plan);
        return all.Values.OfType<PlanValue>()
            .Where(value => Enum.GetValues<ObjectiveLevel>().Where(above => above < level).All(above => value[above] <= reached[above]))
            .Min(value => value[level]);
    }
}
