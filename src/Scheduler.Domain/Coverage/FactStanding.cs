namespace Scheduler.Domain.Coverage;

/// <summary>How well a fact of a line is known.</summary>
public enum FactStanding
{
    /// <summary>Stated, and not marked as assumed.</summary>
    Sourced,

    /// <summary>Stated as an assumption.</summary>
    Assumed,

    /// <summary>Nobody stated it, though some rule or target asks for it.</summary>
    Unknown,

    /// <summary>Nobody stated it, and no rule or target would do otherwise with the line if somebody did.</summary>
    NotAsked,
}
