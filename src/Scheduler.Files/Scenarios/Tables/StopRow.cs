using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A stop that has taken place.</summary>
/// <param name="Start">Null when it could not be read; so for <paramref name="End"/>.</param>
/// <param name="PrintedDays">Null where the document prints none.</param>
internal sealed record StopRow(
    string Id, string LineId, Instant? Start, Instant? End, StopReason Reason, string Document, HalfDays? PrintedDays)
{
    /// <summary>The stop; only for a row without faults.</summary>
    public RecordedStop ToStop() => new(Id, LineId, Start!.Value, End!.Value, Reason, Document, PrintedDays);
}
