using System.Collections.Immutable;
using Scheduler.Domain.Differences;

namespace Scheduler.Worker.Api;

/// <summary>One of two compared plans.</summary>
/// <param name="Run">The run that made it.</param>
/// <param name="Scenario">Hash of the scenario under which it is judged; that of a what-if is its own.</param>
/// <param name="Accepted">Whether the verifier accepts it; a rejected plan is compared all the same.</param>
/// <param name="BreachedRules">Rules that it breaches.</param>
/// <param name="FormFaults">Faults of the plan itself; where there are any, nothing is counted but days.</param>
/// <param name="Assumptions">What its what-if assumes, in Chinese.</param>
public sealed record ComparedRunView(long Run, string Scenario, bool Accepted, int BreachedRules, int FormFaults, ImmutableArray<string> Assumptions)
{
    internal static ComparedRunView Of(long run, JudgedPlan plan) => new(
        run,
        plan.Compared.Scenario.ContentHash,
        plan.Accepted,
        plan.BreachedRules,
        plan.Verdict.Form.Length,
        [.. plan.Compared.Scenario.Assumptions.Select(assumption => assumption.Zh)]);
}
