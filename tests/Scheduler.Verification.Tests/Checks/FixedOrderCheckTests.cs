using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class FixedOrderCheckTests
{
    private static ScenarioBuilder Ordered(string span, LineState state) =>
        new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").Order("order", "L1", span, state);

    [Fact]
    public void FixedOrder_StopObeyed_IsKept() =>
        Assert.Equal(
            "L1: ordered to stop from 2027-01-05 to 2027-01-08, stopped on 4 of 4 days (running: –); room of 0 days",
            Ordered("2027-01-05..2027-01-08", LineState.Stopped).Verify(("L1", "2027-01-04..2027-01-09")).On("order").Tightest!.En);

    [Fact]
    public void FixedOrder_StopMissedOnSomeDays_NamesThem()
    {
        var verdict = Ordered("2027-01-05..2027-01-12", LineState.Stopped)
            .Verify(("L1", "2027-01-06..2027-01-08"), ("L1", "2027-01-11..2027-01-20")).On("order");
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal(
            "L1: ordered to stop from 2027-01-05 to 2027-01-12, stopped on 5 of 8 days (running: 2027-01-05…2027-01-05, 2027-01-09…2027-01-10); 3 days too few",
            finding.Message.En);
        Assert.Equal(("L1", Spans.Date("2027-01-05")), (finding.LineId, finding.Date));
    }

    [Fact]
    public void FixedOrder_OtherLineStops_DoesNotObey() =>
        Assert.False(Ordered("2027-01-05", LineState.Stopped).Verify(("L2", "2027-01-05")).Accepted);

    [Theory]
    [InlineData("2027-01-09", true)]
    [InlineData("2027-01-10", false)]
    [InlineData("2027-01-12", false)]
    [InlineData("2027-01-13", true)]
    public void FixedOrder_ToRun_ForbidsStopsOnItsDaysOnly(string stop, bool kept) =>
        Assert.Equal(kept, Ordered("2027-01-10..2027-01-12", LineState.Running).Verify(("L1", stop)).Accepted);

    [Fact]
    public void FixedOrder_ToRunBroken_NamesTheDay() =>
        Assert.Equal(
            ["L1: ordered to run from 2027-01-10 to 2027-01-12, running on 2 of 3 days (stopped: 2027-01-12…2027-01-12); 1 days too few"],
            Ordered("2027-01-10..2027-01-12", LineState.Running).Verify(("L1", "2027-01-12..2027-01-15")).On("order").Breaches());

    [Fact]
    public void FixedOrder_FirstDay_IsNotMetByAStopThatEndedBefore()
    {
        var builder = Ordered("2027-01-01", LineState.Stopped).History("L1", LineState.Stopped, "2026-12-01");
        Assert.False(builder.Verify().Accepted);
        Assert.True(builder.Verify(("L1", "2027-01-01")).Accepted);
    }

    [Fact]
    public void FixedOrder_LastDay_IsChecked()
    {
        var builder = Ordered("2027-01-30", LineState.Stopped);
        Assert.True(builder.Verify(("L1", "2027-01-30")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-29")).Accepted);
    }

    [Fact]
    public void FixedOrder_TwoOrdersOnOneDay_CannotBothBeKept()
    {
        var builder = Ordered("2027-01-05", LineState.Stopped).Order("run", "L1", "2027-01-05", LineState.Running);
        Assert.False(builder.Verify().On("order").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-05")).On("run").Kept);
    }

    [Fact]
    public void FixedOrder_LineNotOperating_IsNotPlannedAndNotJudged() =>
        Assert.Equal(0, new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1", status: LineStatus.Idle)
            .Order("order", "L1", "2027-01-05", LineState.Stopped).Verify().On("order").Checked);
}
