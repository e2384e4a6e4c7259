using Scheduler.Domain.Lines;
using Scheduler.Domain.Verdicts;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class SupplyBalanceCheckTests
{
    // Line of 1000 t/d; January has 31 days, February 28, March 31.
    private static ScenarioBuilder Quarter(long silo, long opening) => new ScenarioBuilder("2027-01-01..2027-03-31")
        .Market("m1", silo, opening).Line("L1", tonnesPerDay: 1000).Supply();

    [Fact]
    public void SupplyBalance_OverflowThenShortage_FollowsTheRecursion()
    {
        var builder = Quarter(silo: 5_000, opening: 4_000)
            .Demand("m1", "2027-01", 20_000).Demand("m1", "2027-02", 30_000).Demand("m1", "2027-03", 35_500);
        var verdict = builder.Verify(("L1", "2027-02-27..2027-03-02"));

        // January: 4 000 + 31 000 − 20 000 = 15 000, the silos keep 5 000.
        // February: 5 000 + 26 000 − 30 000 = 1 000. March: 1 000 + 29 000 − 35 500 = −5 500.
        Assert.Equal(
            [
                new MarketMonth("m1", new(2027, 1), 31_000, 20_000, 5_000, 0),
                new MarketMonth("m1", new(2027, 2), 26_000, 30_000, 1_000, 0),
                new MarketMonth("m1", new(2027, 3), 29_000, 35_500, 0, 5_500),
            ],
            verdict.Figures!.Markets.ToArray());
        Assert.Equal(5_500, verdict.Figures.ShortageTonnes);
        Assert.True(verdict.Accepted);
    }

    [Fact]
    public void SupplyBalance_Shortage_IsNamedButNeverABreach()
    {
        var verdict = Quarter(0, 0).Demand("m1", "2027-01", 31_010).Demand("m1", "2027-02", 28_500).Demand("m1", "2027-03", 31_000)
            .Verify().On("supply");
        Assert.True(verdict.Kept);
        Assert.Equal(3, verdict.Checked);
        Assert.Equal(
            "Shortage in all 510 t; tightest is market m1 in 2027-02: demand 28500 t, output 28000 t, short by 500 t, closing stock 0 t",
            verdict.Tightest!.En);
        Assert.Equal("缺口合计510吨；最紧为市场m12027-02：需求28500吨，产量28000吨，缺口500吨，期末库存0吨", verdict.Tightest.Zh);
    }

    [Fact]
    public void SupplyBalance_NoShortage_NamesTheMonthWithTheLeastStock()
    {
        var verdict = Quarter(9_000, 0).Demand("m1", "2027-01", 30_000).Demand("m1", "2027-02", 28_600).Demand("m1", "2027-03", 30_000).Verify();
        Assert.Equal(0, verdict.Figures!.ShortageTonnes);
        Assert.StartsWith("Shortage in all 0 t; tightest is market m1 in 2027-02:", verdict.On("supply").Tightest!.En);
    }

    [Fact]
    public void SupplyBalance_ShortageIsNotCarriedOn_NextMonthStartsEmpty()
    {
        var verdict = Quarter(100_000, 0).Demand("m1", "2027-01", 99_000).Demand("m1", "2027-02", 0).Demand("m1", "2027-03", 0).Verify();
        Assert.Equal([0, 28_000, 59_000], verdict.Figures!.Markets.Select(month => month.ClosingStockTonnes));
        Assert.Equal(68_000, verdict.Figures.ShortageTonnes);
    }

    [Fact]
    public void SupplyBalance_MonthsCutByTheHorizon_CountPlannedDaysOnly()
    {
        var verdict = new ScenarioBuilder("2027-01-30..2027-02-02").Line("L1", tonnesPerDay: 1000).Supply()
            .History("L1", LineState.Stopped, "2027-01-01").Demand("m1", "2027-01", 2_000).Demand("m1", "2027-02", 2_000)
            .Verify(("L1", "2027-01-30"), ("L1", "2027-02-02"));
        Assert.Equal([1_000, 1_000], verdict.Figures!.Markets.Select(month => month.OutputTonnes));
        Assert.Equal(2_000, verdict.Figures.ShortageTonnes);
    }

    [Fact]
    public void SupplyBalance_OrderToStop_MayCostSupplyAndIsKept()
    {
        var verdict = Quarter(0, 0).Demand("m1", "2027-01", 31_000).Order("order", "L1", "2027-01-01..2027-01-03", LineState.Stopped)
            .Verify(("L1", "2027-01-01..2027-01-03"));
        Assert.True(verdict.Accepted);
        Assert.Equal(3_000, verdict.Figures!.ShortageTonnes);
    }

    [Fact]
    public void SupplyBalance_LeapFebruary_HasOneDayMore()
    {
        var verdict = new ScenarioBuilder("2028-02-01..2028-02-29").Line("L1", tonnesPerDay: 1000).Supply().Demand("m1", "2028-02", 29_000).Verify();
        Assert.Equal(0, verdict.Figures!.ShortageTonnes);
    }

    [Fact]
    public void SupplyBalance_Absent_GivesNoMarketsAndNoShortage()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1").Demand("m1", "2027-01", 999_999_999).Verify();
        Assert.Empty(verdict.Figures!.Markets);
        Assert.Equal(0, verdict.Figures.ShortageTonnes);
    }

    [Fact]
    public void SupplyBalance_MonthWithoutDemand_HasNoRowButFillsTheSilos()
    {
        var verdict = Quarter(50_000, 0).Demand("m1", "2027-02", 60_000).Verify();
        var row = Assert.Single(verdict.Figures!.Markets);
        Assert.Equal(1_000, row.ShortageTonnes); // 31 000 + 28 000 − 60 000
    }

    [Fact]
    public void SupplyBalance_StoppedOrForeignLines_SupplyNothing()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1", tonnesPerDay: 10)
            .Line("idle", tonnesPerDay: 500, status: LineStatus.Idle).Line("M1", market: "m2", tonnesPerDay: 700).Supply()
            .Demand("m1", "2027-01", 310).Demand("m2", "2027-01", 21_701).Verify();
        Assert.Equal([("m1", 0L), ("m2", 1L)], verdict.Figures!.Markets.Select(month => (month.MarketId, month.ShortageTonnes)));
    }

    [Fact]
    public void SupplyBalance_TonnesBeyondTheType_Throw() =>
        Assert.Throws<OverflowException>(() => Quarter(long.MaxValue, long.MaxValue).Demand("m1", "2027-01", 0).Verify());
}
