namespace Scheduler.Domain.Rules;

/// <summary>How a part of a day becomes whole days.</summary>
public enum Rounding
{
    Up,
    Down,

    /// <summary>To the nearest; one half goes up.</summary>
    HalfUp,
}
