namespace Scheduler.Domain.Rules;

/// <summary>In which way lines do not take part.</summary>
public enum ScopeMode
{
    /// <summary>Not at all: nothing is due, and no stop is planned.</summary>
    Excluded,

    /// <summary>From a date on, such as the commissioning, and by the days from then on.</summary>
    ProRata,
}
