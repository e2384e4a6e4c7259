using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios;

/// <summary>Reads the section <c>fairness</c> of scenario.yaml.</summary>
internal sealed class FairnessTermsReader(KnownWindows windows, FaultCollector faults)
{
    private static readonly string[] Keys = ["groupBy", "badDates"];

    /// <param name="top">The whole file.</param>
    /// <returns>Null when there is no such section.</returns>
    public FairnessTerms? Read(YamlCursor top)
    {
        if (!top.Has("fairness")) return null;
        var map = top.Map("fairness", Keys);
        return new FairnessTerms(
            [.. Needed(map, "groupBy", (values, raw, place) => values.Word(raw, place, Vocabularies.FairnessTrait))],
            [.. Needed(map, "badDates", (values, raw, place) => windows.Find(values.Reference(raw, place, windows.Names)))]);
    }

    private IReadOnlyList<T> Needed<T>(YamlCursor map, string key, Func<ValueReader, string, FaultPlace, T> read)
    {
        if (!map.Has(key) && map.IsMap) faults.Add(FaultKind.KeyMissing, map.PlaceOf(key), null, key);
        return map.Values(key, read);
    }
}
