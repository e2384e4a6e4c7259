using System.Collections.Immutable;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Domain.Plans;

/// <summary>What a new plan changes against the one in force.</summary>
/// <param name="InForce">The plan in force.</param>
/// <param name="Lines">Changed lines, in the scenario's order.</param>
public sealed record PlanChanges(PlanInForce InForce, ImmutableArray<LineChange> Lines)
{
    /// <summary>How the plan in force stands by the facts and rules of today; lines that it does not speak of are as in the new plan.</summary>
    public PlanVerdict? Standing { get; init; }

    /// <summary>Moved days over all lines.</summary>
    public int MovedDays => Lines.Sum(line => line.MovedDays);
}
