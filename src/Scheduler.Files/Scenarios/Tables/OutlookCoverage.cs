using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Outlook;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Every city has exactly one value on every planned day.</summary>
internal static class OutlookCoverage
{
    /// <summary>Reports missing and double days as spans. A city with a faulty row is checked for double days only.</summary>
    public static void Check(Table<OutlookRow> outlook, IEnumerable<City> cities, Horizon horizon, FaultCollector faults)
    {
        var rowsOf = outlook.Entries.ToLookup(entry => entry.Value.CityId);
        foreach (var city in cities.DistinctBy(city => city.Id))
        {
            var rows = rowsOf[city.Id].ToList();
            CheckDouble(city, rows, faults);
            if (outlook.Complete && rows.All(entry => entry.Value.Days is not null))
                CheckMissing(outlook.File, city, rows, horizon, faults);
        }
    }

    /// <summary>The outlook of a table without faults.</summary>
    public static PollutionOutlook Outlook(Table<OutlookRow> outlook, Horizon horizon)
    {
        var tenths = new Dictionary<string, int[]>();
        foreach (var row in outlook.Values)
        {
            if (!tenths.TryGetValue(row.CityId, out var days))
                tenths.Add(row.CityId, days = new int[horizon.DayCount]);
            Array.Fill(days, row.Pm25Tenths, horizon.IndexOf(row.Days!.Start), row.Days.Length);
        }

        return new PollutionOutlook(horizon, tenths.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()));
    }

    private static void CheckDouble(City city, List<TableEntry<OutlookRow>> rows, FaultCollector faults)
    {
        foreach (var (earlier, later, shared) in Overlap.Of(rows, entry => entry.Value.Days, entry => entry.Row.Line))
        {
            faults.Add(
                FaultKind.OutlookTwice, later.Row.PlaceOf("from"), Written(later.Value.Days!), city.Id, shared.Start, shared.End, earlier.Row.Line);
        }
    }

    private static void CheckMissing(string file, City city, List<TableEntry<OutlookRow>> rows, Horizon horizon, FaultCollector faults)
    {
        var next = horizon.From;
        var covered = DaySet.Of(rows.Select(entry => entry.Value.Days!)).Intervals;
        foreach (var span in covered.Add(new DateInterval(horizon.To.PlusDays(1), horizon.To.PlusDays(1))))
        {
            if (next < span.Start)
            {
                var missing = new DateInterval(next, span.Start.PlusDays(-1));
                faults.Add(
                    FaultKind.OutlookMissing, new FaultPlace(file, null, "from"), null, city.Id, missing.Start, missing.End, missing.Length);
            }

            next = span.End.PlusDays(1);
        }
    }

    private static string Written(DateInterval days) => $"{days.Start:uuuu-MM-dd}…{days.End:uuuu-MM-dd}";
}
