using System.Collections.Immutable;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A table that was read.</summary>
/// <param name="Complete">Whether every row of the file is among the entries, sound or not.</param>
internal sealed record Table<T>(string File, ImmutableArray<TableEntry<T>> Entries, bool Complete)
{
    /// <summary>Whether the table can be relied on for statements about what is not in it.</summary>
    public bool Sound => Complete && Entries.All(entry => entry.Sound);

    public IEnumerable<TableEntry<T>> SoundEntries => Entries.Where(entry => entry.Sound);

    public ImmutableArray<T> Values => [.. Entries.Select(entry => entry.Value)];

    /// <summary>Names that other files may refer to; rows with faults count, so that one fault is not reported twice.</summary>
    public KnownNames Names(Func<T, string> name) =>
        KnownNames.Of(File, Entries.Select(entry => name(entry.Value)), Complete);
}
