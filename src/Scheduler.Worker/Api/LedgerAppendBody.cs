using System.Collections.Immutable;

namespace Scheduler.Worker.Api;

/// <summary>Entries that come into a book together or not at all.</summary>
public sealed record LedgerAppendBody
{
    /// <summary>Number of the last entry that whoever asks has read; 0 for an empty book.</summary>
    public int? Head { get; init; }

    /// <summary>The entries, 1 to 1000.</summary>
    public ImmutableArray<NewLedgerEntryBody?> Entries { get; init; } = [];
}
