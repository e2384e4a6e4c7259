using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Domain.Differences;

/// <summary>One of two plans that are compared, with the verifier's judgement of it.</summary>
/// <param name="Compared">The plan and its scenario.</param>
/// <param name="Verdict">The judgement; a rejected plan is compared all the same.</param>
/// <param name="Levels">Its levels in order: the values are the verifier's, the bounds those of its file. Without a bound where the plan is rejected
/// or its file claims a figure that the verifier does not count: whoever wrote the bounds spoke of another plan. Empty where nothing was counted.</param>
public sealed record JudgedPlan(ComparedPlan Compared, PlanVerdict Verdict, ImmutableArray<LevelOutcome> Levels)
{
    public bool Accepted => Verdict.Accepted;

    /// <summary>Rules that it breaches.</summary>
    public int BreachedRules => Verdict.Rules.Count(rule => !rule.Kept);
}
