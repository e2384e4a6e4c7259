using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Markets;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Stock, output, demand and shortage of every market, month by month, in whole tonnes.</summary>
internal static class SupplyLedger
{
    /// <summary>One row per market and month with a demand, markets in the scenario's order. A month without a stated demand
    /// has no row, but its output still fills the silos.</summary>
    public static ImmutableArray<MarketMonth> Of(SiteRecords records)
    {
        var demands = records.Scenario.Demand.ToDictionary(demand => (demand.MarketId, demand.Month), demand => demand.Tonnes);
        return [.. records.Scenario.Markets.SelectMany(Months)];

        IEnumerable<MarketMonth> Months(Market market)
        {
            LineRecord[] suppliers = [.. records.Lines.Where(record => record.Line.MarketId == market.Id)];
            var stock = market.OpeningStockTonnes;
            foreach (var (month, days) in records.Scenario.Horizon.Months())
            {
                var stated = demands.TryGetValue((market.Id, month), out var demand);
                var output = suppliers.Sum(record => record.OutputIn(DaySet.Of(days)));
                var before = stock + output - demand;
                // Output that the silos cannot take is not made, so capacity is an upper limit and never a burden.
                stock = Math.Min(market.SiloTonnes, Math.Max(0, before));
                if (stated) yield return new(market.Id, month, output, demand, stock, Math.Max(0, -before));
            }
        }
    }
}
