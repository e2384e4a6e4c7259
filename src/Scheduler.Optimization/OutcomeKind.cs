namespace Scheduler.Optimization;

/// <summary>What a search found.</summary>
public enum OutcomeKind
{
    Planned,

    /// <summary>Proven: the rules contradict each other.</summary>
    Infeasible,

    /// <summary>Neither a plan nor a proof that there is none.</summary>
    NoPlan,
}
