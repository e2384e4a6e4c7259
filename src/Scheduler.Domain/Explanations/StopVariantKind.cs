namespace Scheduler.Domain.Explanations;

/// <summary>How one stop could be otherwise, all others being as planned.</summary>
public enum StopVariantKind
{
    /// <summary>The line runs through.</summary>
    LeftOut,

    BegunEarlier,

    BegunLater,

    EndedEarlier,

    EndedLater,

    /// <summary>The same number of days at another time.</summary>
    Moved,
}
