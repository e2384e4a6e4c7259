using System.Collections.Immutable;
using Scheduler.Files.Faults;
using Scheduler.Import.Sheets;

namespace Scheduler.Import.Faults;

/// <summary>The faults found so far in one file, so that all are told at once.</summary>
internal sealed class ImportFaults(string file)
{
    /// <summary>More than anyone reads.</summary>
    private const int Most = 1_000;

    private const int ReadableLength = 80;

    private readonly List<Fault> faults = [];

    public int Count { get; private set; }

    /// <param name="kind">Texts are <c>Fault.{kind}.Problem</c>, <c>.Allowed</c> and <c>.Remedy</c>.</param>
    /// <param name="place">Sheet and cell, such as <c>Sheet1!F7</c>; null for the whole file.</param>
    /// <param name="found">The value as it stands there.</param>
    /// <param name="arguments">Parts of the texts.</param>
    public void Add(string kind, string? place, string? found, params object[] arguments) => Add(file, kind, place, found, arguments);

    /// <summary>A fault of another file than the one that is imported.</summary>
    public void Add(string otherFile, string kind, string? place, string? found, object[] arguments)
    {
        Count++;
        if (Count > Most) return;
        faults.Add(new Fault(
            otherFile,
            null,
            place,
            found is null ? null : Shown(found),
            ImportText.Catalog.Format($"Fault.{kind}.Problem", arguments),
            ImportText.Catalog.Format($"Fault.{kind}.Allowed", arguments),
            ImportText.Catalog.Format($"Fault.{kind}.Remedy", arguments)));
    }

    /// <summary>Faults that another reader found.</summary>
    public void Add(IEnumerable<Fault> others)
    {
        foreach (var fault in others)
        {
            Count++;
            faults.Add(fault);
        }
    }

    public ImmutableArray<Fault> All() => [.. faults];

    public static string Place(Sheet sheet, CellAddress cell) => $"{sheet.Name}!{cell}";

    // Control characters could rewrite a terminal's screen.
    private static string Shown(string found)
    {
        var cut = found.Length <= ReadableLength ? found : found[..ReadableLength] + "…";
        return string.Concat(cut.Select(sign => char.IsControl(sign) ? ' ' : sign));
    }
}
