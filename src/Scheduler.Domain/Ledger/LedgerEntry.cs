using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>One entry by hand. Entries are only ever appended: a wrong one is put right by a correction behind it.</summary>
/// <param name="Seq">1, 2, 3 … without a gap, so that a row taken away is seen.</param>
/// <param name="Date">Date from which it holds.</param>
/// <param name="LineId">The line.</param>
/// <param name="PeriodId">Id of a period of <see cref="LedgerTerms.Periods"/>.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Days">Days, never below zero; of a correction the days that the corrected entry should have had, 0 to cancel it.</param>
/// <param name="ToPeriodId">The later period of an offset or a carry; null for the others.</param>
/// <param name="Corrects">The <see cref="Seq"/> of the entry that a correction puts right; null for the others.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Document">The document that proves it, as printed.</param>
/// <param name="ApprovedBy">Who approved it; empty where nobody has to.</param>
public sealed record LedgerEntry(
    int Seq,
    LocalDate Date,
    string LineId,
    string PeriodId,
    LedgerEntryKind Kind,
    HalfDays Days,
    string? ToPeriodId,
    int? Corrects,
    string Reason,
    string Document,
    string ApprovedBy);
