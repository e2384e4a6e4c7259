using Scheduler.Domain.Lines;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class SupplyBalanceCompilerTests
{
    private static ScenarioBuilder Lines() => new ScenarioBuilder("2027-01-30..2027-03-02")
        .Market("m1", 5000, 700).Market("m2", 0)
        .Line("L1", market: "m2").Line("L2").Line("idle", status: LineStatus.Idle).Line("L3")
        .Demand("m1", "2027-01", 100).Demand("m1", "2027-03", 300);

    [Fact]
    public void Compile_EveryMarket_HasItsLinesAndMonthsCutToTheHorizon()
    {
        var stocks = Lines().Supply().Compile().Stocks;
        Assert.Equal(["m1", "m2"], stocks.Select(stock => stock.MarketId));
        Assert.Equal((5000, 700), (stocks[0].SiloTonnes, stocks[0].OpeningTonnes));
        Assert.Equal([1, 2], stocks[0].Lines.ToArray());
        Assert.Equal([0], stocks[1].Lines.ToArray());
        Assert.Equal(
            [new StockPeriod(new DayRange(0, 1), 100), new(new(2, 29), 0), new(new(30, 31), 300)], stocks[0].Periods.ToArray());
        Assert.All(stocks[1].Periods, period => Assert.Equal(0, period.DemandTonnes));
    }

    [Fact]
    public void Compile_NoSuchRule_IsNoStock() => Assert.Empty(Lines().Compile().Stocks);
}
