using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Figures;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Names the shortage of every market and month. Shortage is the first level of the objective, never a breach.</summary>
internal sealed class SupplyBalanceCheck : IRuleCheck<SupplyBalance>
{
    public IEnumerable<Comparison> Compare(SupplyBalance rule, SiteRecords records)
    {
        var months = SupplyLedger.Of(records);
        var total = months.Sum(month => month.ShortageTonnes);
        var names = records.Scenario.Markets.ToDictionary(market => market.Id, market => market.Name);
        return months.Select(month => new Comparison(
            month.ShortageTonnes > 0 ? -month.ShortageTonnes : month.ClosingStockTonnes,
            Breached: false,
            () => Words(month, names[month.MarketId], total)));
    }

    private static LocalizedText Words(MarketMonth month, LocalizedText market, long total) => VerdictText.Catalog.Format(
        "SupplyBalance",
        total,
        market,
        NodaTime.Text.YearMonthPattern.Iso.Format(month.Month),
        month.DemandTonnes,
        month.OutputTonnes,
        month.ShortageTonnes,
        month.ClosingStockTonnes);
}
