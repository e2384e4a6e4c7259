using System.Collections.Immutable;
using Scheduler.Domain.Ledger;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Store;
using Scheduler.Store.Content;
using Scheduler.Store.Ledger;
using Scheduler.Store.Scenarios;
using Scheduler.Worker.Executing;

namespace Scheduler.Worker.Ledger;

/// <summary>The book of a scenario's id: terms, rules, lines and stops of its last version, and the entries that the store keeps in place of that version's own <c>ledger.csv</c>.
/// It lies in a temporary folder, so that it is read and judged by the code that reads and judges files.</summary>
internal sealed class StoredBook : IDisposable
{
    private readonly ScenarioFolder folder;

    private StoredBook(StoredScenario version, ImmutableArray<StoredLedgerEntry> entries, ScenarioFolder folder) =>
        (Version, Entries, this.folder) = (version, entries, folder);

    public StoredScenario Version { get; }

    public ImmutableArray<StoredLedgerEntry> Entries { get; }

    /// <summary>Number of the last entry; 0 for none.</summary>
    public int Head => Entries.Length;

    /// <summary>The book as <c>ledger.csv</c>.</summary>
    public byte[] Csv => CsvWith([]);

    /// <summary>Null where no version of this id was ever added.</summary>
    public static async Task<StoredBook?> OpenAsync(SchedulerStore store, string scenarioId, CancellationToken cancelled)
    {
        if (await store.Scenarios.LatestAsync(scenarioId, cancelled).ConfigureAwait(false) is not { } version) return null;
        var entries = await store.Ledger.EntriesAsync(scenarioId, cancelled).ConfigureAwait(false);
        return new StoredBook(version, entries, await ScenarioFolder.OfAsync(store, version.Hash, cancelled).ConfigureAwait(false));
    }

    /// <summary>The book with more rows behind it.</summary>
    public byte[] CsvWith(IEnumerable<string> rows) => LedgerEntriesCsv.BytesOfRows(Entries.Select(entry => entry.Row).Concat(rows));

    /// <summary>The files of the version, with the book in place of its own; none where neither has an entry.</summary>
    public async Task<ImmutableArray<StoredFile>> FilesAsync(SchedulerStore store, CancellationToken cancelled)
    {
        var files = await store.Scenarios.FilesAsync(Version.Hash, cancelled).ConfigureAwait(false);
        if (Entries.IsEmpty) return files;
        return [.. files.Where(file => file.Name != LedgerEntriesCsv.LedgerFile).Append(new StoredFile(LedgerEntriesCsv.LedgerFile, Csv)).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>Number of the first entry in the version's own <c>ledger.csv</c> that this book does not have, or has otherwise; null where that file says nothing else.</summary>
    /// <exception cref="InvalidDataException">This release finds faults in the version.</exception>
    public int? ForeignEntry()
    {
        if (!File.Exists(Place)) return null;
        return FirstOther(folder.Read().LedgerEntries);
    }

    /// <summary>Number of the first of these entries that this book does not have, or has otherwise; null where the book begins with all of them.</summary>
    public int? FirstOther(ImmutableArray<LedgerEntry> entries)
    {
        var index = entries.TakeWhile((entry, place) => place < Head && Entries[place].Row == LedgerEntriesCsv.Row(entry)).Count();
        return index < entries.Length ? index + 1 : null;
    }

    /// <summary>The scenario with another <c>ledger.csv</c>. It stands in the folder from then on.</summary>
    public ScenarioReadResult Read(byte[] ledgerCsv)
    {
        File.WriteAllBytes(Place, ledgerCsv);
        return ScenarioReader.Read(folder.Path);
    }

    public void Dispose() => folder.Dispose();

    private string Place => Path.Combine(folder.Path, LedgerEntriesCsv.LedgerFile);
}
