using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;

namespace Scheduler.ScenarioMaker.Supply;

/// <summary>Markets with silos, stocks and monthly demand, in proportion to the capacity of their lines.</summary>
public static class SupplyDraft
{
    private const int DaysOfAYear = 365;

    /// <summary>The markets that have lines.</summary>
    public static ImmutableArray<Market> Markets(IEnumerable<MarketAssumption> markets, IReadOnlyCollection<ClinkerLine> lines) =>
    [
        .. markets.Where(market => Capacity(lines, market.Id) > 0).Select(market =>
        {
            var silo = Capacity(lines, market.Id) * market.SiloDays;
            return new Market(market.Id, market.Name, silo, OpeningStock(silo), market.Assumed);
        }),
    ];

    /// <summary>Stock in silos before the first planned day, tonnes.</summary>
    public static long OpeningStock(long siloTonnes) => Rounded(siloTonnes * SupplyAssumptions.OpeningFillPermille, 1000);

    /// <summary>Demand of every market and month of a horizon; a month that the horizon cuts has the part of its planned days.</summary>
    public static ImmutableArray<MonthlyDemand> Demand(
        IEnumerable<MarketAssumption> markets, IReadOnlyCollection<ClinkerLine> lines, Horizon horizon)
    {
        long indexSum = SupplyAssumptions.DemandIndexPermille.Sum();
        return
        [
            .. from market in markets
               let fullYear = Capacity(lines, market.Id) * DaysOfAYear
               where fullYear > 0
               from month in horizon.Months()
               let index = SupplyAssumptions.DemandIndexPermille[month.Month.Month - 1]
               select new MonthlyDemand(market.Id, month.Month, Rounded(
                   fullYear * market.DemandPercent * index * month.Days.Length, 100 * indexSum * month.Month.ToDateInterval().Length)),
        ];
    }

    private static long Capacity(IEnumerable<ClinkerLine> lines, string marketId) =>
        lines.Where(line => line.MarketId == marketId).Sum(line => (long)line.TonnesPerDay);

    /// <summary>A quotient to the nearest step, half up.</summary>
    private static long Rounded(long dividend, long divisor)
    {
        var step = divisor * SupplyAssumptions.RoundTonnes;
        return ((2 * dividend) + step) / (2 * step) * SupplyAssumptions.RoundTonnes;
    }
}
