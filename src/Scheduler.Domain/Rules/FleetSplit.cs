namespace Scheduler.Domain.Rules;

/// <summary>How the line-days of a whole fleet fall to its lines.</summary>
public enum FleetSplit
{
    /// <summary>Every line the same.</summary>
    Equal,

    /// <summary>In proportion to filed capacity.</summary>
    Capacity,
}
