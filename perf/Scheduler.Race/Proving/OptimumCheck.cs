using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Race.Judging;

namespace Scheduler.Race.Proving;

/// <summary>Holds a search against a proven optimum: nothing can be better than it, and no bound above it.</summary>
internal static class OptimumCheck
{
    /// <summary>What cannot be true of a search, or of the proof; empty when all is well.</summary>
    /// <param name="plan">Its plan as the verifier counts it.</param>
    /// <param name="bounds">Its bounds by level. A level's bound is about plans at the values reached above it, among which the optimal ones are, so that
    /// it must not pass the optimum either.</param>
    public static ImmutableArray<string> Untrue(OptimumRecord optimum, Judgement plan, IReadOnlyDictionary<ObjectiveLevel, long> bounds)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        if (!plan.Accepted) found.Add($"{optimum.Scenario}: the plan is rejected: {plan.Reason}");
        if (FirstDifference(optimum, plan) is (var better, < 0))
            found.Add($"{optimum.Scenario}: the plan has {plan.ValueOf(better)} at level {better}, better than the optimum {optimum.Of(better)}");
        foreach (var (level, bound) in bounds.OrderBy(entry => entry.Key))
        {
            if (bound > optimum.Of(level)) found.Add($"{optimum.Scenario}: the bound {bound} of level {level} is above the optimum {optimum.Of(level)}");
        }

        return found.ToImmutable();
    }

    // The order of levels is strict: what comes after the first difference says nothing, nor does what comes after the last proven level.
    private static (ObjectiveLevel Level, int Order)? FirstDifference(OptimumRecord optimum, Judgement plan)
    {
        foreach (var proof in optimum.Levels)
        {
            if (proof.Optimum is not { } least) break;
            if (plan.ValueOf(proof.Level)!.Value.CompareTo(least) is not 0 and var order) return (proof.Level, order);
        }

        return null;
    }
}
