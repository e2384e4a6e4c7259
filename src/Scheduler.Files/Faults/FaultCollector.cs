using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Faults;

/// <summary>Gathers the faults of one reading, so that all of them can be reported together.</summary>
internal sealed class FaultCollector
{
    /// <summary>Faults that are listed; the rest is only counted, so that a hostile file cannot fill the memory.</summary>
    public const int MostListed = 10_000;

    private readonly List<Fault> faults = [];

    /// <summary>Faults found so far, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>Notes a fault. Its three texts are those of the kind, all formatted with the same arguments.</summary>
    /// <param name="arguments">As in <see cref="TextCatalog.Format"/>; a function that returns a text is called only if the fault is listed.</param>
    public void Add(FaultKind kind, FaultPlace place, string? found, params object[] arguments)
    {
        Count++;
        if (Count <= MostListed)
            faults.Add(Made(kind, place, found, [.. arguments.Select(argument => argument is Func<LocalizedText> late ? late() : argument)]));
    }

    /// <summary>The faults in the order of the files, then of their rows; what concerns a whole file comes first.</summary>
    /// <param name="fileOrder">File names in the order in which a reader should mend them.</param>
    public ImmutableArray<Fault> InOrder(IReadOnlyList<string> fileOrder)
    {
        var rank = fileOrder.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        var ordered = faults.OrderBy(fault => rank.GetValueOrDefault(fault.File, -1)).ThenBy(fault => fault.Row ?? 0);
        return Count <= MostListed
            ? [.. ordered]
            : [.. ordered, Made(FaultKind.FaultsNotListed, new FaultPlace(faults[^1].File), null, [Count - MostListed, MostListed])];
    }

    private static Fault Made(FaultKind kind, FaultPlace place, string? found, object[] arguments) => new(
        place.File,
        place.Row,
        string.IsNullOrEmpty(place.Column) ? null : Readable.Cut(place.Column),
        found is null ? null : Readable.Cut(found),
        FaultText.Catalog.Format($"{kind}.Problem", arguments),
        FaultText.Catalog.Format($"{kind}.Allowed", arguments),
        FaultText.Catalog.Format($"{kind}.Remedy", arguments));
}
