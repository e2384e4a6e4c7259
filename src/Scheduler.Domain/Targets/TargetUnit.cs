namespace Scheduler.Domain.Targets;

/// <summary>What a share is taken of.</summary>
public enum TargetUnit
{
    /// <summary>Each line counts once.</summary>
    Lines,

    /// <summary>Filed capacity, tonnes of clinker per day.</summary>
    Capacity,
}
