namespace Scheduler.Domain.Scenarios;

/// <summary>What lines of one group have in common.</summary>
public enum FairnessTrait
{
    City,
    Market,
    Company,

    /// <summary>The performance grade on the first planned day.</summary>
    Grade,
}
