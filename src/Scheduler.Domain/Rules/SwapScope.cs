namespace Scheduler.Domain.Rules;

/// <summary>Between whom stop duties may be swapped.</summary>
public enum SwapScope
{
    /// <summary>Kilns of one plant: one company in one city.</summary>
    InPlant,

    /// <summary>Only the pairs of an allow-list.</summary>
    AllowedPairs,
}
