using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>Reads the four source tables of the data folder.</summary>
public static class DataFolder
{
    public const string LinesFile = "plants/zhejiang_clinker_lines_assembled_2020.csv";
    public const string ResidentsFile = "population/zhejiang_census_2020.csv";
    public const string EarlierDaysFile = "air_quality/cities_daily_2013-12_2017-01_zhejiang.csv";
    public const string RecentDaysFile = "air_quality/ten_cities_daily_2022-01_2025-09.csv";

    /// <summary>The reference city in the recent table, which prints names without 市.</summary>
    private const string RecentCity = "杭州";

    /// <exception cref="InputFaultException">Anything missing or unreadable.</exception>
    public static SourceData Read(string folder) => new(
        ReadLines(folder),
        ReadResidents(folder),
        MeasuredAir.Earlier(folder, EarlierDaysFile),
        [.. MeasuredAir.Recent(folder).Where(day => day.City == RecentCity)]);

    internal static ImmutableArray<AssembledLine> ReadLines(string folder) =>
    [
        .. SourceTable.Read(
            folder, LinesFile, "line_id", "plant_name_zh", "group", "city", "county", "line_tpd", "lines_source", "plant_tpd_source", "gem_status_2025")
            .Select(row => new AssembledLine(
                row.Text("line_id"),
                Owner: row.Text("group") is { Length: > 0 } group ? group : row.Text("plant_name_zh"),
                row.Text("city"),
                row.Text("county"),
                row.Integer("line_tpd") is > 0 and var tonnes ? tonnes : throw row.Fault("line_tpd", "more than 0"),
                SizeEstimated: row.Text("lines_source") == "estimated" || !row.Text("plant_tpd_source").StartsWith("sourced", StringComparison.Ordinal),
                CountyEstimated: row.Text("plant_tpd_source").Contains("county estimated", StringComparison.Ordinal),
                Retired: row.Text("gem_status_2025") == "retired")),
    ];

    internal static ImmutableDictionary<string, long> ReadResidents(string folder) =>
        SourceTable.Read(folder, ResidentsFile, "city", "resident_population_10k_census_2020")
            .ToImmutableDictionary(row => row.Text("city"), row => (long)(row.Decimal("resident_population_10k_census_2020") * 10_000m));
}
