using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>An entry as it holds after its corrections.</summary>
/// <param name="Entry">The entry as written; never a correction.</param>
/// <param name="Days">Its days now.</param>
/// <param name="CorrectedBy">The last correction; null where there is none.</param>
internal sealed record EffectiveEntry(LedgerEntry Entry, HalfDays Days, int? CorrectedBy);
