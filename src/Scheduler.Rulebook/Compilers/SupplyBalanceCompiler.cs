using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>One stock balance per market, by calendar month.</summary>
public sealed class SupplyBalanceCompiler : RuleCompiler<SupplyBalance>
{
    protected override void Compile(SupplyBalance rule, ProblemDraft draft)
    {
        var horizon = draft.Scenario.Horizon;
        foreach (var market in draft.Scenario.Markets)
        {
            var demand = draft.Scenario.Demand
                .Where(row => row.MarketId == market.Id)
                .ToDictionary(row => row.Month, row => row.Tonnes);
            draft.AddStock(new StockBalance(
                rule.Id,
                market.Id,
                market.SiloTonnes,
                market.OpeningStockTonnes,
                [.. draft.LinesOf(rule).Where(line => draft.LineAt(line).MarketId == market.Id)],
                [.. horizon.Months().Select(month => new StockPeriod(Range(month.Days), demand.GetValueOrDefault(month.Month)))]));
        }

        DayRange Range(DateInterval days) => new(horizon.IndexOf(days.Start), horizon.IndexOf(days.End));
    }
}
