namespace Scheduler.Domain.Plans;

/// <summary>What is known about a plan or about one level of it.</summary>
public enum PlanStatus
{
    /// <summary>A plan without a proof that nothing is better; the gap tells how much better something could be.</summary>
    Feasible,

    /// <summary>Proven: no plan is better.</summary>
    Optimal,
}
