using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>The book as it stands at the end of one day.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Accounts">One for each line and period, lines in the order given, then periods by their first day.</param>
/// <param name="Allotments">Every counted day up to <paramref name="AsOf"/>, each once.</param>
/// <param name="Prints">Stops that begin by then and whose document prints a number, with the counted one beside it.</param>
/// <param name="Problems">Entries that cannot be right; empty for a sound book.</param>
public sealed record LedgerStatement(
    LocalDate AsOf,
    ImmutableArray<LedgerAccount> Accounts,
    ImmutableArray<Allotment> Allotments,
    ImmutableArray<(RecordedStop Stop, PrintedCount Count)> Prints,
    ImmutableArray<LedgerProblem> Problems);
