using System.Collections.Immutable;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Plans;

/// <summary>The faults found so far in one plan file.</summary>
internal sealed class PlanFaults(string file)
{
    /// <summary>More than anyone reads; keeps a hostile file from filling the memory with complaints.</summary>
    private const int Most = 1000;

    private const int ReadableLength = 60;

    private readonly ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();

    public bool Any => faults.Count > 0;

    /// <param name="kind">Which fault: texts are <c>Fault.{kind}.Problem</c>, <c>.Allowed</c> and <c>.Remedy</c>.</param>
    /// <param name="row">Line of the file.</param>
    /// <param name="path">JSON path, or null for the whole file.</param>
    /// <param name="found">Value as it stands there.</param>
    /// <param name="arguments">Numbers and names for the texts.</param>
    public void Add(string kind, int? row, string? path, string? found, params object[] arguments)
    {
        if (faults.Count < Most)
            faults.Add(New(kind, row, path, found, arguments));
        else if (faults.Count == Most)
            faults.Add(New("TooMany", null, null, null, [Most]));
    }

    public ImmutableArray<Fault> All() => faults.ToImmutable();

    private Fault New(string kind, int? row, string? path, string? found, object[] arguments) => new(
        file,
        row,
        path,
        Readable(found),
        PlanText.Catalog.Format($"Fault.{kind}.Problem", arguments),
        PlanText.Catalog.Format($"Fault.{kind}.Allowed", arguments),
        PlanText.Catalog.Format($"Fault.{kind}.Remedy", arguments));

    /// <summary>Cut, and without control characters, which could rewrite a terminal's screen.</summary>
    private static string? Readable(string? found)
    {
        if (found is null) return null;
        var cut = found.Length <= ReadableLength ? found : found[..ReadableLength] + "…";
        return string.Concat(cut.Select(sign => char.IsControl(sign) ? '·' : sign));
    }
}
