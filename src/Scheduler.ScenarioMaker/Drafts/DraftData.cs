using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>What the drafts of whole fleets take from the data folder.</summary>
/// <param name="Base">Plants of the tracker, people, and the measured days of four provinces.</param>
/// <param name="LocatedPlants">The same plants of four provinces with Chinese cities, a guessed group and derived tonnes a day.</param>
/// <param name="ZhejiangDays">Daily PM2.5 of the cities of Zhejiang, 2014 to 2016.</param>
/// <param name="RecentDays">Daily PM2.5 of ten cities at the present level; names without 市.</param>
public sealed record DraftData(
    PresetData Base,
    ImmutableArray<TrackerPlant> LocatedPlants,
    ImmutableArray<CityDay> ZhejiangDays,
    ImmutableArray<CityDay> RecentDays)
{
    public const string LocatedPlantsFile = "plants/clinker_plants_4_provinces.csv";

    /// <exception cref="InputFaultException">Anything missing or unreadable.</exception>
    public static DraftData Read(string folder) => new(
        PresetData.Read(folder),
        ReadLocated(folder),
        MeasuredAir.Earlier(folder, DataFolder.EarlierDaysFile),
        MeasuredAir.Recent(folder));

    /// <summary>Daily PM2.5 of the five measured provinces, 2014 to 2016.</summary>
    public ImmutableArray<CityDay> EarlierDays => [.. Base.MeasuredDays, .. ZhejiangDays];

    private static ImmutableArray<TrackerPlant> ReadLocated(string folder) =>
    [
        .. SourceTable.Read(
                folder, LocatedPlantsFile, "gem_plant_id", "province", "city_zh", "group_est", "cement_mtpa", "plant_tpd_est", "status", "plant_type")
            .Where(row => row.Text("status") == "operating" && row.Text("plant_type") is "integrated" or "clinker only")
            .Select(row => new TrackerPlant(
                row.Text("gem_plant_id"),
                row.Text("province"),
                row.Text("city_zh"),
                ClinkerTonnesPerYear: null,
                PresetData.Tonnes(row, "cement_mtpa"))
            {
                Group = row.Text("group_est"),
                GivenTonnesPerDay = row.Text("plant_tpd_est").Length == 0 ? null
                    : row.Decimal("plant_tpd_est") is > 0 and var tonnes ? (int)tonnes
                    : throw row.Fault("plant_tpd_est", "more than 0"),
            })
            .OrderBy(plant => plant.Id, StringComparer.Ordinal),
    ];
}
