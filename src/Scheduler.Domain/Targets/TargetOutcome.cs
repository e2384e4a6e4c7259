namespace Scheduler.Domain.Targets;

/// <summary>What can be said of a target.</summary>
public enum TargetOutcome
{
    /// <summary>The share keeps its limit, whatever the unknown facts are.</summary>
    Met,

    /// <summary>The share breaks its limit, whatever the unknown facts are.</summary>
    Missed,

    /// <summary>It hangs on unknown facts.</summary>
    Open,

    /// <summary>There is no line of which a share could be taken.</summary>
    NoLines,

    /// <summary>No figure is asked; the lines are named.</summary>
    Listed,

    /// <summary>The scenario does not have the facts for it at all.</summary>
    Uncountable,
}
