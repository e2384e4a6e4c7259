using Scheduler.ScenarioMaker.Output;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>The files of a preset's folder but scenario.yaml, which is written by hand.</summary>
public static class PresetTables
{
    /// <summary>File name → text.</summary>
    public static IEnumerable<(string File, string Text)> Of(PresetDraft draft)
    {
        yield return ("README.md", PresetReadme.Of(draft));
        yield return ("cities.csv", CsvText.Of(
            "id,name_zh,name_en,class,population,region,assumed",
            draft.Cities.Select(place => (object[])
            [
                place.City.Id, place.City.Name.Zh, place.City.Name.En, "general", place.Residents, place.City.Region,
                place.RegionNoticed ? "class;population" : "class;population;region",
            ])));
        yield return ("markets.csv", ScenarioTables.Markets(draft.Markets));
        yield return ("lines.csv", ScenarioTables.Lines(draft.Lines));
        yield return ("outlook.csv", ScenarioTables.Outlook(draft.Outlook.Rows));
        yield return ("demand.csv", ScenarioTables.Demand([]));
        foreach (var facts in FactTable.Of(draft.Facts)) yield return facts;
    }
}
