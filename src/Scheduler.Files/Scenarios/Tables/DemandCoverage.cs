using Scheduler.Domain.Calendar;
using Scheduler.Domain.Markets;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A supply balance needs the demand of every market in every month that the horizon touches.</summary>
internal static class DemandCoverage
{
    /// <summary>Reports the missing months of each market together. A market with a month that could not be read is passed over.</summary>
    public static void Check(Table<DemandRow> demand, Table<Market> markets, Horizon horizon, FaultCollector faults)
    {
        if (!demand.Complete) return;
        var rowsOf = demand.Values.ToLookup(row => row.MarketId);
        foreach (var market in markets.Values.Select(market => market.Id).Where(id => id.Length > 0).Distinct())
        {
            var given = rowsOf[market].Select(row => row.Month).ToHashSet();
            if (given.Contains(null)) continue;
            var missing = horizon.Months().Select(month => month.Month).Where(month => !given.Contains(month)).ToList();
            if (missing.Count > 0)
            {
                var months = Readable.List(missing.Select(month => $"{month:uuuu-MM}"));
                faults.Add(FaultKind.DemandMissing, new FaultPlace(ScenarioFiles.Demand, null, "month"), null, market, months);
            }
        }
    }
}
