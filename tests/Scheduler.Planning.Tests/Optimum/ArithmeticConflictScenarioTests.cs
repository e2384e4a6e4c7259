using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios;
using Scheduler.Optimization.Conflicts;
using Scheduler.Rulebook;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Optimum;

/// <summary>Notices that contradict themselves by arithmetic are told so in one sentence with numbers, lines, dates and rules, before any solver
/// runs; shipped scenarios are not.</summary>
public sealed class ArithmeticConflictScenarioTests
{
    private static ScenarioBuilder January() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("early", "2027-01-01..2027-01-10").Window("late", "2027-01-21..2027-01-30");

    private static string Said(ScenarioBuilder builder) => Assert.Single(ArithmeticConflicts.Of(ScenarioCompiler.Compile(builder.Build()))).En;

    [Theory]
    [InlineData("tiny")]
    [InlineData("zhejiang-2027")]
    [InlineData("shandong-2027")]
    public void Of_ShippedScenario_SaysNothing(string name)
    {
        var read = ScenarioReader.Read(Repository.Path("scenarios", name));
        Assert.Empty(read.Faults);
        Assert.Empty(ArithmeticConflicts.Of(ScenarioCompiler.Compile(read.Scenario!)));
    }

    [Fact]
    public void Of_QuotaLargerThanTheFreeDays_SaysWhichRuleKeepsTheLineRunning() => Assert.Equal(
        "L1: at least 5 stop days are asked for in 2027-01-01…2027-01-10, but days on which it must run leave only 4 (rules: base; it must run by: low-load).",
        Said(January().Window("cut", "2027-01-03..2027-01-08").Window("whole", "2027-01-11..2027-01-20").Line("L1")
            .BaseDays("base", "early", 5).BaseDays("other", "whole", 9).LowLoad("low-load", "cut", 40, 0, "whole")));

    [Fact]
    public void Of_FixedWindowOverIdleDays_SaysThatTheyAreNoStops() => Assert.Equal(
        "L1: at least 10 stop days are asked for in 2027-01-01…2027-01-10, but days on which it must run leave only 8 "
        + "(rules: winter; it must run by: reports that it is idle, which is no stop of the plan).",
        Said(January().Line("L1").FixedWindow("winter", "early").Report("L1", "2027-01-09..2027-01-12", LineState.Idle)));

    [Fact]
    public void Of_AlertOverAnIdleDay_SaysThatItIsNoStop() => Assert.Equal(
        "L1: at least 2 stop days are asked for in 2027-01-05…2027-01-06, but days on which it must run leave only 1 "
        + "(rules: alert; it must run by: reports that it is idle, which is no stop of the plan).",
        Said(January().Line("L1").Alert("a1", AlertLevel.Red, "2027-01-05T00:00", "2027-01-07T00:00")
            .AlertActions("alert", 0, Rounding.Up, [new(PerformanceGrade.B, AlertLevel.Red, new(AlertMeasure.Stop, null, TransportBan.None))])
            .Report("L1", "2027-01-06", LineState.Idle)));

    [Fact]
    public void Of_EventOverAnIdleDay_SaysThatItIsNoStop() => Assert.Contains(
        "it must run by: reports that it is idle, which is no stop of the plan",
        Said(January().Line("L1", place: new GeoPoint(1_200_000, 300_000)).Event("games", "early", new GeoPoint(1_200_000, 300_000), null, new EventRing(50, RingAction.Stop, null))
            .Report("L1", "2027-01-01", LineState.Idle)),
        StringComparison.Ordinal);

    [Fact]
    public void Of_WindowThatHoldsNoBlock_SaysTheLeastStop() => Assert.Equal(
        "L1: at least 3 stop days are asked for in 2027-01-01…2027-01-10 (rules: base), but a stop lasts at least 8 days (rules: blocks), "
        + "and where the days between those on which it must run are enough for one there are only 0.",
        Said(January().Line("L1").BaseDays("base", "early", 3).Blocks("blocks", minStop: 8)
            .Order("on", "L1", "2027-01-08..2027-01-30", LineState.Running)));

    [Fact]
    public void Of_MinimaAboveTheMostDays_AddsThemUp() => Assert.Equal(
        "L1: 8 stop days are asked for on days that do not overlap (2027-01-01…2027-01-10: 4 (q1); 2027-01-21…2027-01-30: 4 (q4)), "
        + "but at most 7 are allowed in 2027-01-01…2027-01-30 (rules: base, extra).",
        Said(January().Line("L1").BaseDays("base", "horizon", 6).ExtraDays("extra", 1).PeriodDays("q1", "early", 4).PeriodDays("q4", "late", 4)));

    [Fact]
    public void Of_CapThatNeedsMoreDaysThanAllowed_NamesTheLimit() => Assert.Equal(
        "clinker output of c1 in the horizon: stops must amount to at least 9000 (rule: cap), but other rules leave 7000 at most (base, extra).",
        Said(January().Line("L1").BaseDays("base", "horizon", 6).ExtraDays("extra", 1).Cap("cap", CapScope.City, "horizon", ("c1", 21_000))));

    [Fact]
    public void Of_FleetTotalAboveTheSumOfMaxima_SaysTheSum() => Assert.Equal(
        "line-days of 2 lines in the horizon: stops must amount to at least 20 (rule: fleet), but other rules leave 18 at most (extra, fleet).",
        Said(January().Line("L1").Line("L2").Fleet("fleet", "horizon", 20, spreadDays: 2).ExtraDays("extra", 1)));

    [Fact]
    public void Of_GroupsInTurnAboveAShareOfTheMarket_NamesLinesLimitAndFirstDay() => Assert.Equal(
        "capacity off in market m1 on 2027-01-05: at most 1500 is allowed (rule: share), but L1, L2 must be off by turns, which amounts to 2000 (in all 6 days or sums like this).",
        Said(January().Window("middle", "2027-01-05..2027-01-14").Line("L1", city: "c1").Line("L2", city: "c2").Line("L3", city: "c3")
            .Rotation("turns", ("c1", "early"), ("c2", "middle")).Concurrency("share", "horizon", 50)));

    [Fact]
    public void Of_SynchronousStopAboveAShareOfTheMarket_SaysThatTheyCanNeverBeOff() => Assert.Contains(
        "it must run by: L1, L2 stop together (alike) and off they amount to 2000, while at most 1500 is allowed (share: capacity off in market m1 on 2027-01-01)",
        Said(January().Line("L1").Line("L2").Line("L3").BaseDays("base", "early", 3, LineSelector.All with { Lines = ["L1"] })
            .Synchronous("alike", "early", LineSelector.All with { Lines = ["L1", "L2"] }).Concurrency("share", "early", 50)),
        StringComparison.Ordinal);
}
