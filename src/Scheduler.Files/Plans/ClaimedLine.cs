namespace Scheduler.Files.Plans;

/// <summary>Figures of one line as a plan file claims them; null where it claims nothing.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Due">Days due.</param>
/// <param name="Given">Days given.</param>
/// <param name="Restarts">Stops that begin inside the horizon.</param>
public sealed record ClaimedLine(string LineId, long? Due, long? Given, long? Restarts)
{
    /// <summary>|given − due| in ‰ of due.</summary>
    public long? Deviation { get; init; }

    /// <summary>Days off on bad dates in ‰ of due.</summary>
    public long? Burden { get; init; }
}
