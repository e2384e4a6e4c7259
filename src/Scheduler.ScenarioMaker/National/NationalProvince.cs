using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.National;

/// <summary>A province in the national draft.</summary>
/// <param name="Province">Its regions are its markets.</param>
/// <param name="LineCount">Lines as counted by a notice or report; null where none was seen, then the plants' sizes decide.</param>
/// <param name="YearDays">Stop days of the year before grades, outlook and treatments.</param>
/// <param name="Source">Notice of the days; the draft itself where they are assumed.</param>
/// <param name="Gist">What the notice says, Chinese; empty where the days are assumed.</param>
/// <param name="Air">Assumed course of the cities without measurements.</param>
public sealed record NationalProvince(
    PresetProvince Province, int? LineCount, WinterBand Winter, int YearDays, DraftSource Source, string Gist, AirCourse Air)
{
    /// <summary>The city whose ratio of levels brings the measurements of 2014 to 2016 to the present, without 市; null where the province's cities
    /// were not measured then.</summary>
    public string? RatioCity { get; init; }

    /// <summary>Its region in the scenario, and what the ids of its rules end with.</summary>
    public string Id => Province.Id;

    /// <summary>What the ids of its cities and markets begin with.</summary>
    public string Prefix => Province.Code.ToLowerInvariant();

    public int EarlyDays => Winter.EarlyDaysOf(YearDays);

    public int LateDays => Winter.LateDaysOf(YearDays);

    public int FreeDays => YearDays - EarlyDays - LateDays;

    public bool DaysFromNotice => Source != DraftSources.Draft;
}
