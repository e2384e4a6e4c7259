namespace Scheduler.Domain.Explanations;

/// <summary>Why a variant of a stop is no stop at all, whatever the rules say.</summary>
public enum StopObstacle
{
    None,

    /// <summary>Some of its days are not planned.</summary>
    OutsideHorizon,

    /// <summary>It touches or overlaps another stop of the line.</summary>
    MeetsAnotherStop,
}
