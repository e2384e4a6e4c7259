namespace Scheduler.Domain.Rules;

/// <summary>What a special class gets.</summary>
public enum TreatmentKind
{
    /// <summary>No stop due, and none planned (豁免).</summary>
    Exempt,

    /// <summary>A share of the due days.</summary>
    Share,

    /// <summary>All due days in one unbroken block; window minima do not bind.</summary>
    OneBlock,
}
