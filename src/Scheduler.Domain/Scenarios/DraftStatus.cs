namespace Scheduler.Domain.Scenarios;

/// <summary>Whether the rules of a scenario are published ones.</summary>
public enum DraftStatus
{
    /// <summary>Rules rest on a published notice.</summary>
    Official,

    /// <summary>假设草案: rules or numbers are assumptions; marked on screen, in exports and in file names.</summary>
    AssumptionDraft,
}
