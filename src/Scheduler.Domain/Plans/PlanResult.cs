using System.Collections.Immutable;

namespace Scheduler.Domain.Plans;

/// <summary>A plan with what is proven about it.</summary>
/// <param name="Levels">One outcome per level, in order; values are the verifier's.</param>
public sealed record PlanResult(ShutdownPlan Plan, ImmutableArray<LevelOutcome> Levels, SolverRecord Solver)
{
    /// <summary>Optimal only when every level is.</summary>
    public PlanStatus Status =>
        Levels.All(level => level.Status == PlanStatus.Optimal) ? PlanStatus.Optimal : PlanStatus.Feasible;
}
