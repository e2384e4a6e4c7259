namespace Scheduler.Domain.Rules;

/// <summary>What an event asks of the lines of a ring.</summary>
public enum RingAction
{
    /// <summary>Off on all days.</summary>
    Stop,

    /// <summary>Reduced load on the days on which the line runs.</summary>
    LoadCut,
}
