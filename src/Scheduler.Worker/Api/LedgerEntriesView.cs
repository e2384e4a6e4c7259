using System.Collections.Immutable;
using Scheduler.Store.Ledger;

namespace Scheduler.Worker.Api;

/// <summary>Entries of a book.</summary>
/// <param name="Head">Number of the last entry of the book; 0 for none. Whoever appends names it.</param>
/// <param name="Entries">The whole book, or those that were added just now.</param>
public sealed record LedgerEntriesView(long Head, ImmutableArray<LedgerEntryView> Entries)
{
    internal static LedgerEntriesView Of(ImmutableArray<StoredLedgerEntry> book, int after = 0) =>
        new(book.Length, [.. book.Skip(after).Select(LedgerEntryView.Of)]);
}
