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
            "L1: ordered to stop on 2027-01-05…2027-01-08, stopped on 4 of 4 days (running: –); room of 0 days",
            Ordered("2027-01-05..2027-01-08", LineState.Stopped).Verify(("L1", "2027-01-04..2027-01-09")).On("order").Tightest!.En);

    [Fact]
    public void FixedOrder_StopMissedOnSomeDays_NamesThem()
    {
        var verdict = Ordered("2027-01-05..2027-01-12", LineState.Stopped)
            .Verify(("L1", "2027-01-06..2027-01-08"), ("L1", "2027-01-11..2027-01-20")).On("order");
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal(
            "L1: ordered to stop on 2027-01-05…2027-01-12, stopped on 5 of 8 days (running: 2027-01-05…2027-01-05, 2027-01-09…2027-01-10); 3 days too few",
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
            ["L1: ordered to run on 2027-01-10…2027-01-12, running on 2 of 3 days (stopped: 2027-01-12…2027-01-12); 1 days too few"],
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

    private static ScenarioBuilder Reported(string span, LineState state) =>
        new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").Report("L1", span, state);

    [Theory]
    [InlineData("2027-01-09", true)]
    [InlineData("2027-01-10", false)]
    [InlineData("2027-01-12", false)]
    [InlineData("2027-01-13", true)]
    public void Report_Idle_ForbidsStopsOnItsDaysOnly(string stop, bool kept) =>
        Assert.Equal(kept, Reported("2027-01-10..2027-01-12", LineState.Idle).Verify(("L1", stop)).Accepted);

    [Theory]
    [InlineData("2027-01-01", "2027-01-02")]
    [InlineData("2027-01-30", "2027-01-29")]
    public void Report_IdleAtAnEdge_IsChecked(string idle, string beside)
    {
        Assert.False(Reported(idle, LineState.Idle).Verify(("L1", idle)).Accepted);
        Assert.True(Reported(idle, LineState.Idle).Verify(("L1", beside)).Accepted);
    }

    [Fact]
    public void Report_IdleBroken_SaysThatIdleIsNoStop() =>
        Assert.Equal(
            ["L1: reported as idle, which is no stop of the plan, on 2027-01-10…2027-01-12, without a stop on 2 of 3 days (in a stop: 2027-01-12…2027-01-12); 1 days too few"],
            Reported("2027-01-10..2027-01-12", LineState.Idle).Verify(("L1", "2027-01-12..2027-01-15")).On("state-L1-2027-01-10").Breaches());

    [Theory]
    [InlineData(LineState.Stopped, "reported as stopped on 2027-01-10…2027-01-10, stopped on 1 of 1 days (running: –); room of 0 days", "2027-01-10")]
    [InlineData(LineState.Running, "reported as running on 2027-01-10…2027-01-10, running on 1 of 1 days (stopped: –); room of 0 days", "2027-01-11")]
    public void Report_Kept_SaysSo(LineState state, string words, string stop) =>
        Assert.Equal($"L1: {words}", Reported("2027-01-10", state).Verify(("L1", stop)).On("state-L1-2027-01-10").Tightest!.En);

    [Fact]
    public void Report_InsideAnOrder_LeavesTheOrderItsOtherDays()
    {
        var builder = Reported("2027-01-10..2027-01-12", LineState.Idle).Order("order", "L1", "2027-01-08..2027-01-14", LineState.Stopped);
        var verdict = builder.Verify(("L1", "2027-01-08..2027-01-09"), ("L1", "2027-01-13..2027-01-14"));
        Assert.True(verdict.Accepted);
        Assert.Equal(
            "L1: ordered to stop on 2027-01-08…2027-01-09, 2027-01-13…2027-01-14, stopped on 4 of 4 days (running: –); room of 0 days",
            verdict.On("order").Tightest!.En);
        Assert.False(builder.Verify(("L1", "2027-01-08..2027-01-14")).Accepted);
    }

    [Fact]
    public void Report_OverAWholeOrder_LeavesNothingToCompare() =>
        Assert.Equal(0, Reported("2027-01-10..2027-01-12", LineState.Running).Order("order", "L1", "2027-01-10..2027-01-12", LineState.Stopped)
            .Verify().On("order").Checked);
}
