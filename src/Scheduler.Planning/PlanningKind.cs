namespace Scheduler.Planning;

/// <summary>How planning ended.</summary>
public enum PlanningKind
{
    /// <summary>A plan that the verifier accepted.</summary>
    Planned,

    /// <summary>Proven: the rules contradict each other.</summary>
    Infeasible,

    /// <summary>The limit came before a plan.</summary>
    NoPlan,
}
