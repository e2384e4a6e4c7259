using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ConcurrencyLimitCheckTests
{
    // Market m1: 1000 + 1001 t/d, half of it rounded down is 1000 t/d. Market m2: one line of 5000 t/d.
    private static ScenarioBuilder Two() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("early", "2027-01-01..2027-01-10").Window("late", "2027-01-21..2027-01-30")
        .Line("L1", tonnesPerDay: 1000).Line("L2", tonnesPerDay: 1001)
        .Line("idle", tonnesPerDay: 7000, status: LineStatus.Building)
        .Line("M1", market: "m2", tonnesPerDay: 5000);

    [Fact]
    public void ConcurrencyLimit_ExactlyTheLimit_IsKept()
    {
        var verdict = Two().Concurrency("share", "early", 50).Verify(("L1", "2027-01-01..2027-01-10")).On("share");
        Assert.True(verdict.Kept);
        Assert.Equal(20, verdict.Checked); // two markets, ten days
        Assert.Equal("Market m1, 2027-01-01: 1000 t/d off, at most 1000 t/d (50 % of 2001 t/d); room of 0 t/d", verdict.Tightest!.En);
    }

    [Fact]
    public void ConcurrencyLimit_OneTonneOver_ListsEveryDay()
    {
        var verdict = Two().Concurrency("share", "early", 50).Verify(("L2", "2027-01-09..2027-01-12")).On("share");
        Assert.Equal(
            [
                "Market m1, 2027-01-09: 1001 t/d off, at most 1000 t/d (50 % of 2001 t/d); 1 t/d too many",
                "Market m1, 2027-01-10: 1001 t/d off, at most 1000 t/d (50 % of 2001 t/d); 1 t/d too many",
            ],
            verdict.Breaches());
        Assert.Equal([Spans.Date("2027-01-09"), Spans.Date("2027-01-10")], verdict.Findings.Select(finding => finding.Date!.Value));
    }

    [Fact]
    public void ConcurrencyLimit_StopCarriedIn_CountsOnTheFirstDay() =>
        Assert.False(Two().Concurrency("share", "early", 50).History("L2", LineState.Stopped, "2026-12-20").Verify(("L2", "2027-01-01")).Accepted);

    [Fact]
    public void ConcurrencyLimit_LastDay_IsChecked()
    {
        var builder = Two().Concurrency("share", "late", 50);
        Assert.False(builder.Verify(("L2", "2027-01-30")).Accepted);
        Assert.True(builder.Verify(("L2", "2027-01-11..2027-01-20")).Accepted);
    }

    [Fact]
    public void ConcurrencyLimit_OrdersOnOneDay_CanClash()
    {
        var verdict = Two().Concurrency("share", "early", 50)
            .Order("o1", "L1", "2027-01-05", LineState.Stopped).Order("o2", "L2", "2027-01-05", LineState.Stopped)
            .Verify(("L1", "2027-01-05"), ("L2", "2027-01-05"));
        Assert.Equal(["Market m1, 2027-01-05: 2001 t/d off, at most 1000 t/d (50 % of 2001 t/d); 1001 t/d too many"], verdict.On("share").Breaches());
    }

    [Fact]
    public void ConcurrencyLimit_LinesOutsideTheSelector_AreNeitherOffNorCapacity()
    {
        var builder = Two().Concurrency("share", "early", 50, LineSelector.All with { Lines = ["L1"] });
        Assert.True(builder.Verify(("L2", "2027-01-01..2027-01-10")).Accepted);
        Assert.Equal(
            ["Market m1, 2027-01-01: 1000 t/d off, at most 500 t/d (50 % of 1000 t/d); 500 t/d too many"],
            builder.Verify(("L1", "2027-01-01")).On("share").Breaches());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void ConcurrencyLimit_WholeMarketOff_NeedsHundredPercent(int percent, bool kept) =>
        Assert.Equal(kept, Two().Concurrency("share", "horizon", percent).Verify(("M1", "2027-01-01")).Accepted);
}
