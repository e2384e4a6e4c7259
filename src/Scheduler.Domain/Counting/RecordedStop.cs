using NodaTime;

namespace Scheduler.Domain.Counting;

/// <summary>A stop that has taken place, as the kiln's log or the inspector's record gives it.</summary>
/// <param name="Id">Stable id, unique among the recorded stops.</param>
/// <param name="LineId">The line.</param>
/// <param name="Start">First instant at which the kiln was off.</param>
/// <param name="End">First instant at which it was on again; later than <paramref name="Start"/>.</param>
/// <param name="Reason">Why it stood still.</param>
/// <param name="Document">The record or order that proves it, as printed.</param>
/// <param name="PrintedDays">Days that the document claims; null where it prints none.</param>
public sealed record RecordedStop(
    string Id, string LineId, Instant Start, Instant End, StopReason Reason, string Document, HalfDays? PrintedDays);
