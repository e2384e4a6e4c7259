namespace Scheduler.Domain.Coverage;

/// <summary>How well a fact of a line is known.</summary>
public enum FactStanding
{
    /// <summary>Stated, and not marked as assumed.</summary>
    Sourced,

    /// <summary>Stated as an assumption.</summary>
    Assumed,

    /// <summary>Nobody stated it.</summary>
    Unknown,
}
