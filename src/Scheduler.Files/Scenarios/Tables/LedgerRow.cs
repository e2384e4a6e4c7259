using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>An entry of the book.</summary>
/// <param name="Seq">0 when it could not be read.</param>
/// <param name="Date">Null when it could not be read.</param>
internal sealed record LedgerRow(
    int Seq,
    LocalDate? Date,
    string LineId,
    string PeriodId,
    LedgerEntryKind Kind,
    HalfDays Days,
    string? ToPeriodId,
    int? Corrects,
    string Reason,
    string Document,
    string ApprovedBy)
{
    /// <summary>The entry; only for a row without faults.</summary>
    public LedgerEntry ToEntry() =>
        new(Seq, Date!.Value, LineId, PeriodId, Kind, Days, ToPeriodId, Corrects, Reason, Document, ApprovedBy);
}
