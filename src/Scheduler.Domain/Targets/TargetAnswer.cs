namespace Scheduler.Domain.Targets;

/// <summary>How one line stands to a target.</summary>
public enum TargetAnswer
{
    Fits,
    FitsNot,

    /// <summary>It hangs on a fact that nobody stated.</summary>
    Unknown,
}
