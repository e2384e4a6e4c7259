using System.Collections.Immutable;

namespace Scheduler.Domain.Plans;

/// <summary>What a new plan changes against the one in force.</summary>
/// <param name="InForce">The plan in force.</param>
/// <param name="Lines">Changed lines, in the scenario's order.</param>
public sealed record PlanChanges(PlanInForce InForce, ImmutableArray<LineChange> Lines)
{
    /// <summary>Moved days over all lines.</summary>
    public int MovedDays => Lines.Sum(line => line.MovedDays);
}
