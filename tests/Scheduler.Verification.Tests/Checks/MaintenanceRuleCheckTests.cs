using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class MaintenanceRuleCheckTests
{
    private static ScenarioBuilder Summer(StopReason reason, string order)
    {
        var builder = new ScenarioBuilder("2021-06-01..2021-07-31").Line("L1").Window("summer", "2021-06-11..2021-06-30").Window("july", "2021-07-01..2021-07-31")
            .BaseDays("base", "summer", 20).Order("order", "L1", order, LineState.Stopped, reason);
        return builder.Rule(new MaintenanceRule(
            "rule", ScenarioBuilder.Source, LineSelector.All, [StopReason.Breakdown, StopReason.Alert], [builder.WindowOf("july")]));
    }

    /// <summary>Shandong 2021: breakdowns and alert stops cannot pay the summer stop of 20 days.</summary>
    [Theory]
    [InlineData(StopReason.Breakdown, "2021-06-20..2021-06-22", false)]
    [InlineData(StopReason.Alert, "2021-06-11", false)]
    [InlineData(StopReason.Maintenance, "2021-06-20..2021-06-22", true)]
    [InlineData(StopReason.Breakdown, "2021-06-10", true)]
    [InlineData(StopReason.Alert, "2021-07-31", true)]
    public void MaintenanceRule_Shandong2021_BreakdownsDoNotPayTheSummerStop(StopReason reason, string order, bool accepted)
    {
        var (early, late) = (order == "2021-06-10", order == "2021-07-31");
        var verdict = late
            ? Summer(reason, order).Verify(("L1", "2021-06-11..2021-06-30"), ("L1", "2021-07-31"))
            : Summer(reason, order).Verify(("L1", early ? "2021-06-10..2021-06-30" : "2021-06-11..2021-06-30"));
        Assert.Equal(accepted, verdict.Accepted);
    }

    [Fact]
    public void MaintenanceRule_DaysTakenOut_AreNamed()
    {
        var verdict = Summer(StopReason.Alert, "2021-06-11..2021-06-12").Verify(("L1", "2021-06-11..2021-06-30"));
        Assert.Equal(
            ["L1: 20 days off, of which 2 pay no due by this rule, leave 18 in all, at least 20 due; 2 days too few"], verdict.On("rule").Breaches());
        Assert.False(verdict.On("base").Kept);
    }

    [Fact]
    public void MaintenanceRule_InAWindowInWhichItCounts_PaysTheDue()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1").Window("edge", "2027-01-09..2027-01-10").BaseDays("base", "horizon", 2)
            .Order("order", "L1", "2027-01-08..2027-01-10", LineState.Stopped, StopReason.Maintenance);
        var rule = new MaintenanceRule("rule", ScenarioBuilder.Source, LineSelector.All, [StopReason.Maintenance], [builder.WindowOf("edge")]);
        Assert.True(builder.Rule(rule).Verify(("L1", "2027-01-08..2027-01-10")).Accepted);
        Assert.False(builder.BaseDays("more", "edge", 1).Verify(("L1", "2027-01-08..2027-01-10")).On("rule").Kept);
    }

    [Fact]
    public void MaintenanceRule_FirstDayOfAStopCarriedIn_DoesNotPay()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1").History("L1", LineState.Stopped, "2026-12-20").BaseDays("base", "horizon", 2)
            .Order("order", "L1", "2027-01-01", LineState.Stopped, StopReason.Breakdown);
        builder.Rule(new MaintenanceRule("rule", ScenarioBuilder.Source, LineSelector.All, [StopReason.Breakdown], []));
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-02")).On("rule").Kept);
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-03")).Accepted);
    }
}
