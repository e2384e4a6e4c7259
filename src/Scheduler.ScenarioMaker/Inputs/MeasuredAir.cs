using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>Reads the two tables of measured days.</summary>
public static class MeasuredAir
{
    /// <summary>Three full years, so that every ten-day period weighs alike: the table's first month (December 2013, an extreme
    /// episode) and its last (January 2017) would count some periods four times.</summary>
    public static ImmutableArray<CityDay> Earlier(string folder, string file) => [.. All(folder, file).Where(day => day.Date.Year is 2014 or 2015 or 2016)];

    /// <summary>All cities of the recent table, which prints names without 市.</summary>
    public static ImmutableArray<CityDay> Recent(string folder) => [.. All(folder, DataFolder.RecentDaysFile)];

    /// <summary>Every day of a table.</summary>
    public static IEnumerable<CityDay> All(string folder, string file) =>
        SourceTable.Read(folder, file, "date", "city", "pm25")
            .Select(row => new CityDay(row.Text("city"), row.Date("date"), row.Decimal("pm25")));
}
