namespace Scheduler.Domain.Frontier;

/// <summary>What is known about the limits of a point.</summary>
public enum FrontierState
{
    /// <summary>There is a plan that keeps them.</summary>
    Planned,

    /// <summary>Proven: no plan keeps them.</summary>
    Impossible,

    /// <summary>No plan was found that keeps them, and nothing is proven.</summary>
    Open,
}
