using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>One line of an account, with what proves it.</summary>
/// <param name="Date">Date of the entry, of the first counted day of a stop, or of the period's first day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">Days that it adds to the account; below zero where it takes away.</param>
/// <param name="StopId">The stop; null for the others.</param>
/// <param name="Seq">The entry; null for the others.</param>
/// <param name="CorrectedBy">The correction from which the amount comes; null where there is none.</param>
/// <param name="Reason">Reason as written in the entry; empty for a stop, which has its own, and for a due.</param>
/// <param name="Document">The document, as printed.</param>
public sealed record LedgerItem(
    LocalDate Date, LedgerItemKind Kind, HalfDays Amount, string? StopId, int? Seq, int? CorrectedBy, string Reason, string Document);
