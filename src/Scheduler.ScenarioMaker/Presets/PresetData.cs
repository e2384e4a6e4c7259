using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>What the presets take from the data folder.</summary>
/// <param name="Plants">Operating plants with kilns, whole country.</param>
/// <param name="People">Province and city as printed → modelled residents, persons.</param>
/// <param name="MeasuredDays">Daily PM2.5 of the measured cities, 2014 to 2016.</param>
public sealed record PresetData(
    ImmutableArray<TrackerPlant> Plants,
    ImmutableDictionary<(string Province, string City), long> People,
    ImmutableArray<CityDay> MeasuredDays)
{
    public const string PlantsFile = "plants/gem_gcct_2025-07_china.csv";
    public const string PeopleFile = "population/prefecture_population_ssp2_2020_2025.csv";

    /// <summary>The provinces whose cities were measured.</summary>
    public static ImmutableArray<string> DaysFiles { get; } =
        [.. new[] { "henan", "jiangsu", "shandong", "sichuan" }.Select(province => $"air_quality/cities_daily_2013-12_2017-01_{province}.csv")];

    /// <exception cref="InputFaultException">Anything missing or unreadable.</exception>
    public static PresetData Read(string folder) => new(ReadPlants(folder), ReadPeople(folder), [.. DaysFiles.SelectMany(file => MeasuredAir.Earlier(folder, file))]);

    private static ImmutableArray<TrackerPlant> ReadPlants(string folder) =>
    [
        .. SourceTable.Read(folder, PlantsFile, "gem_plant_id", "municipality", "province", "cement_mtpa", "clinker_mtpa", "status", "plant_type")
            .Where(row => row.Text("status") == "operating" && row.Text("plant_type") is "integrated" or "clinker only")
            .Select(row => new TrackerPlant(
                row.Text("gem_plant_id"), row.Text("province"), row.Text("municipality"), Tonnes(row, "clinker_mtpa"), Tonnes(row, "cement_mtpa")))
            .OrderBy(plant => plant.Id, StringComparer.Ordinal),
    ];

    /// <summary>Million tonnes a year; the tracker's words for a missing figure are ">0", "unknown", "n/a" and an empty cell.</summary>
    public static long? Tonnes(SourceRow row, string column) =>
        row.Text(column) is ">0" or "unknown" or "n/a" or "" ? null
        : row.Decimal(column) is > 0 and var million ? (long)(million * 1_000_000m)
        : throw row.Fault(column, "more than 0");

    private static ImmutableDictionary<(string Province, string City), long> ReadPeople(string folder) =>
        SourceTable.Read(folder, PeopleFile, "province", "city", "pop_2020_modelled")
            .ToImmutableDictionary(row => (row.Text("province"), row.Text("city")), row => (long)row.Integer("pop_2020_modelled"));
}
