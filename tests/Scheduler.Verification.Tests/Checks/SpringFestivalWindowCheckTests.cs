using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

/// <summary>New Year's Day falls on 26 January 2028, 6 February 2027 and 17 February 2026 (State Council holiday notices).</summary>
public class SpringFestivalWindowCheckTests
{
    private static ScenarioBuilder Around2027(string horizon = "2027-01-01..2027-03-31") =>
        new ScenarioBuilder(horizon).Line("L1").BaseDays("base", "horizon", 6);

    [Fact]
    public void SpringFestivalWindow_EnoughDays_IsKept()
    {
        var verdict = Around2027().SpringFestival("festival", 4, 15, 6).Verify(("L1", "2027-02-02..2027-02-07"));
        Assert.True(verdict.Accepted);
        Assert.Equal(
            "L1: 6 stop days in Spring Festival (2027-02-02…2027-02-21), at least 6 due; room of 0 days",
            verdict.On("festival").Tightest!.En);
    }

    [Theory]
    [InlineData("2027-02-01..2027-02-06")]
    [InlineData("2027-02-17..2027-02-22")]
    public void SpringFestivalWindow_OneDayOutside_IsABreach(string stop) =>
        Assert.Equal(
            ["L1: 5 stop days in Spring Festival (2027-02-02…2027-02-21), at least 6 due; 1 days too few"],
            Around2027().SpringFestival("festival", 4, 15, 6).Verify(("L1", stop)).On("festival").Breaches());

    [Fact]
    public void SpringFestivalWindow_CutByTheFirstDay_KeepsOnlyPlannedDays()
    {
        var builder = Around2027("2027-02-10..2027-03-31").SpringFestival("festival", 4, 15, 6)
            .History("L1", LineState.Stopped, "2027-02-01");
        Assert.True(builder.Verify(("L1", "2027-02-10..2027-02-15")).Accepted);
        Assert.Equal(
            ["L1: 5 stop days in Spring Festival (2027-02-10…2027-02-21), at least 6 due; 1 days too few"],
            builder.Verify(("L1", "2027-02-10..2027-02-14"), ("L1", "2027-03-01")).On("festival").Breaches());
    }

    [Fact]
    public void SpringFestivalWindow_CutByTheLastDay_KeepsOnlyPlannedDays()
    {
        var builder = Around2027("2027-01-01..2027-02-05").SpringFestival("festival", 10, 15, 6);
        Assert.True(builder.Verify(("L1", "2027-01-31..2027-02-05")).Accepted);
        Assert.Equal(
            ["L1: 5 stop days in Spring Festival (2027-01-27…2027-02-05), at least 6 due; 1 days too few"],
            builder.Verify(("L1", "2027-01-26..2027-01-31")).On("festival").Breaches());
    }

    [Fact]
    public void SpringFestivalWindow_TwoYears_HasTwoParts()
    {
        var builder = Around2027("2026-01-01..2027-12-31").SpringFestival("festival", 1, 1, 6);
        Assert.True(builder.Verify(("L1", "2026-02-16..2026-02-18"), ("L1", "2027-02-05..2027-02-07")).Accepted);
        Assert.False(builder.Verify(("L1", "2026-02-16..2026-02-18"), ("L1", "2027-02-04..2027-02-06")).Accepted);
    }

    [Fact]
    public void SpringFestivalWindow_FestivalAfterTheLastDay_StillReachesIn()
    {
        var builder = new ScenarioBuilder("2027-12-01..2027-12-31").Line("L1").BaseDays("base", "horizon", 1)
            .SpringFestival("festival", 26, 0, 1);
        Assert.True(builder.Verify(("L1", "2027-12-31")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-12-30")).Accepted);
    }

    [Fact]
    public void SpringFestivalWindow_AnotherCalendar_IsFoundAndDaysAreCountedInTheTrueOne()
    {
        var verdict = Around2027().SpringFestival("festival", 4, 15, 6, Spans.Days("2027-02-03..2027-02-21"))
            .Verify(("L1", "2027-02-02..2027-02-07")).On("festival");
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal(
            "Spring Festival window: the rule has 2027-02-03…2027-02-21, the lunar calendar 2027-02-02…2027-02-21, 0 days may differ; 1 days too many",
            finding.Message.En);
        Assert.Equal(Spans.Date("2027-02-02"), finding.Date);
    }

    [Fact]
    public void SpringFestivalWindow_SpecialClasses_AreScaledAsInAPeriod()
    {
        ScenarioBuilder With(TreatmentKind kind, int? percent = null) => new ScenarioBuilder("2027-01-01..2027-03-31")
            .Line("L1", specialClass: SpecialClass.ResidentialHeating).BaseDays("base", "horizon", 6)
            .SpringFestival("festival", 4, 15, 5).Treatment("treated", SpecialClass.ResidentialHeating, kind, percent);
        Assert.True(With(TreatmentKind.Exempt).Verify().Accepted);
        Assert.True(With(TreatmentKind.OneBlock).Verify(("L1", "2027-03-01..2027-03-06")).Accepted);
        Assert.True(With(TreatmentKind.Share, 50).Verify(("L1", "2027-02-19..2027-02-21")).Accepted); // 2.5 → 3
        Assert.False(With(TreatmentKind.Share, 50).Verify(("L1", "2027-02-20..2027-02-22")).Accepted);
    }

    [Fact]
    public void SpringFestivalWindow_OrderToRunOnNewYearsDay_DoesNotLowerIt() =>
        Assert.False(Around2027().SpringFestival("festival", 2, 3, 6).Order("run", "L1", "2027-02-06", LineState.Running)
            .Verify(("L1", "2027-02-01..2027-02-05"), ("L1", "2027-02-07..2027-02-09")).On("festival").Kept);
}
