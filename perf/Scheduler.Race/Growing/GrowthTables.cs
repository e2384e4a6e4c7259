using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Race.Growing;

/// <summary>The tables of a scenario for copies of its lines and a part of its horizon.</summary>
internal sealed class GrowthTables(string source, ImmutableArray<GrowthCopy> copies, HorizonCut cut)
{
    /// <summary>By how many percent each further copy of a city has fewer residents, so that copies are not the same problem again.</summary>
    private const int FewerResidents = 3;

    /// <summary>All tables by file name.</summary>
    public IEnumerable<(string Name, string Text)> All()
    {
        yield return Table("lines.csv", (copy, row) => copy.Has("id", row["id"])
            ? [row.SetItems(Renamed(copy, row, "id", "city", "company", "market"))]
            : []);
        yield return Table("cities.csv", (copy, row) => copy.Has("city", row["id"])
            ? [row.SetItems(Renamed(copy, row, "id", "name_zh", "name_en")).SetItem("population", $"{Residents(copy, row)}")]
            : []);
        yield return Table("markets.csv", (copy, row) => copy.Has("market", row["id"])
            ? [row.SetItems(Renamed(copy, row, "id", "name_zh", "name_en"))
                .SetItem("silo_tonnes", Scaled(copy, row, "silo_tonnes", "id"))
                .SetItem("opening_stock_tonnes", Scaled(copy, row, "opening_stock_tonnes", "id"))]
            : []);
        yield return Table("demand.csv", Demand);
        yield return Table("outlook.csv", (copy, row) => copy.Has("city", row["city"]) ? Cut(row.SetItems(Renamed(copy, row, "city"))) : []);
        yield return Table("history.csv", (copy, row) => copy.Has("id", row["line"]) ? [row.SetItems(Renamed(copy, row, "line"))] : []);
        yield return Table("orders.csv", (copy, row) => copy.Has("id", row["line"]) ? Cut(row.SetItems(Renamed(copy, row, "id", "line"))) : []);
    }

    private (string Name, string Text) Table(
        string name, Func<GrowthCopy, ImmutableDictionary<string, string>, IEnumerable<ImmutableDictionary<string, string>>> rowsOf)
    {
        var table = GrowthTable.Read(File.ReadAllText(Path.Combine(source, name)));
        return (name, table.With(copies.SelectMany(copy => table.Rows.SelectMany(row => rowsOf(copy, row)))).ToString());
    }

    private static IEnumerable<KeyValuePair<string, string>> Renamed(GrowthCopy copy, ImmutableDictionary<string, string> row, params string[] columns) =>
        columns.Select(column => KeyValuePair.Create(column, copy.Id(row[column])));

    private static long Residents(GrowthCopy copy, ImmutableDictionary<string, string> row) =>
        long.Parse(row["population"]) * (100 - (FewerResidents * (copy.Number - 1))) / 100;

    private static string Scaled(GrowthCopy copy, ImmutableDictionary<string, string> row, string column, string market) =>
        $"{copy.Scaled(long.Parse(row[column]), "market", row[market])}";

    private IEnumerable<ImmutableDictionary<string, string>> Demand(GrowthCopy copy, ImmutableDictionary<string, string> row)
    {
        var first = HorizonCut.Day($"{row["month"]}-01");
        var last = first.With(DateAdjusters.EndOfMonth);
        var days = cut.Days(first, last);
        if (days == 0 || !copy.Has("market", row["market"])) return [];
        var tonnes = copy.Scaled(long.Parse(row["tonnes"]), "market", row["market"]) * days / last.Day;
        return [row.SetItem("market", copy.Id(row["market"])).SetItem("tonnes", $"{tonnes}")];
    }

    private IEnumerable<ImmutableDictionary<string, string>> Cut(ImmutableDictionary<string, string> row) =>
        cut.Of(HorizonCut.Day(row["from"]), HorizonCut.Day(row["to"])) is { } kept ? [row.SetItem("to", HorizonCut.Text(kept.To))] : [];
}
