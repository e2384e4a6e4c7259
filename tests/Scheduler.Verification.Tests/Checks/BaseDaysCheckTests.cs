using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class BaseDaysCheckTests
{
    private static ScenarioBuilder Winter(int days) => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Line("L1").Window("winter", "2027-01-05..2027-01-20").BaseDays("base", "winter", days);

    [Fact]
    public void BaseDays_ExactlyTheDueDays_IsKept()
    {
        var verdict = Winter(10).Verify(("L1", "2027-01-05..2027-01-14")).On("base");
        Assert.True(verdict.Kept);
        Assert.Equal(2, verdict.Checked);
        Assert.Equal("L1: 10 stop days in winter (2027-01-05…2027-01-20), at least 10 due; room of 0 days", verdict.Tightest!.En);
    }

    [Fact]
    public void BaseDays_OneDayShort_NamesLineWindowAndNumbers()
    {
        var verdict = Winter(10).Verify(("L1", "2027-01-05..2027-01-13")).On("base");
        Assert.Equal(
            [
                "L1: 9 stop days in winter (2027-01-05…2027-01-20), at least 10 due; 1 days too few",
                "L1: 9 stop days from 2027-01-01 to 2027-01-30, at least 10 due in all; 1 days too few",
            ],
            verdict.Breaches());
        Assert.Equal("L1：winter（2027-01-05…2027-01-20）停窑9天，应不少于10天；少1天", verdict.Findings[0].Message.Zh);
        Assert.All(verdict.Findings, finding => Assert.Equal("L1", finding.LineId));
    }

    [Fact]
    public void BaseDays_OneDayDue_MustLieInTheWindowAndNoneDueNeedNot()
    {
        Assert.False(Winter(1).Verify(("L1", "2027-01-30")).Accepted);
        var nothingDue = Winter(0).Verify(("L1", "2027-01-30")).On("base");
        Assert.Equal((true, 1), (nothingDue.Kept, nothingDue.Checked)); // the total alone
    }

    [Fact]
    public void BaseDays_StopReachesOverTheWindow_CountsOnlyDaysInside()
    {
        var verdict = Winter(10).Verify(("L1", "2027-01-01..2027-01-13")).On("base");
        Assert.Equal(["L1: 9 stop days in winter (2027-01-05…2027-01-20), at least 10 due; 1 days too few"], verdict.Breaches());
    }

    [Fact]
    public void BaseDays_CarriedStop_CountsNoDayBeforeTheFirst()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1").History("L1", LineState.Stopped, "2026-12-20").BaseDays("base", "horizon", 5);
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-05")).On("base").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-04")).On("base").Kept);
    }

    [Fact]
    public void BaseDays_WindowToTheLastDay_CountsTheLastDay()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1").Window("end", "2027-01-28..2027-01-30").BaseDays("base", "end", 3);
        Assert.True(builder.Verify(("L1", "2027-01-28..2027-01-30")).On("base").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-27..2027-01-29")).On("base").Kept);
    }

    [Fact]
    public void BaseDays_OrderedStopInTheWindow_CountsLikeAnyOther()
    {
        var verdict = Winter(3).Order("order", "L1", "2027-01-10..2027-01-12", LineState.Stopped).Verify(("L1", "2027-01-10..2027-01-12"));
        Assert.True(verdict.Accepted);
    }

    [Fact]
    public void BaseDays_TwoPartWinter_AddsBothParts()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-12-31")
            .Line("L1").Window("winter", "2027-01-01..2027-03-15", "2027-11-15..2027-12-31").BaseDays("base", "winter", 20);
        Assert.True(builder.Verify(("L1", "2027-03-06..2027-03-15"), ("L1", "2027-12-22..2027-12-31")).On("base").Kept);
        Assert.Equal(
            ["L1: 19 stop days in winter (2027-01-01…2027-03-15, 2027-11-15…2027-12-31), at least 20 due; 1 days too few"],
            builder.Verify(("L1", "2027-03-07..2027-03-16"), ("L1", "2027-12-22..2027-12-31")).On("base").Breaches());
    }

    [Fact]
    public void BaseDays_LeapDay_IsADay()
    {
        var builder = new ScenarioBuilder("2028-02-01..2028-03-31")
            .Line("L1").Window("turn", "2028-02-28..2028-03-01").BaseDays("base", "turn", 3);
        Assert.True(builder.Verify(("L1", "2028-02-28..2028-03-01")).On("base").Kept);
        Assert.Equal(59, builder.Build().Horizon.DayCount - 1);
    }

    [Fact]
    public void BaseDays_OverlappingWindows_DoNotCountOneDayTwice()
    {
        var builder = Winter(6).BaseDays("any", "horizon", 4);
        var verdict = builder.Verify(("L1", "2027-01-05..2027-01-10"));
        Assert.Equal(
            ["L1: 6 stop days from 2027-01-01 to 2027-01-30, at least 10 due in all; 4 days too few"], verdict.On("any").Breaches());
        Assert.True(builder.Verify(("L1", "2027-01-05..2027-01-14")).Accepted);
    }

    [Fact]
    public void BaseDays_OneBlockLine_OwesTheTotalAnywhere()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1", specialClass: SpecialClass.CarbideSlag).Window("winter", "2027-01-05..2027-01-20")
            .BaseDays("base", "winter", 8).Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock);
        Assert.True(builder.Verify(("L1", "2027-01-23..2027-01-30")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-24..2027-01-30")).On("base").Kept);
    }

    [Fact]
    public void BaseDays_ExemptLine_OwesNothing()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1", specialClass: SpecialClass.CoProcessing).Line("L2").BaseDays("base", "horizon", 8)
            .Treatment("free", SpecialClass.CoProcessing, TreatmentKind.Exempt)
            .Verify(("L2", "2027-01-01..2027-01-10")).On("base");
        Assert.True(verdict.Kept);
        // Of the exempt line nothing is asked, so the other one is the tightest though its room is larger.
        Assert.Equal("L2: 10 stop days in the horizon (2027-01-01…2027-01-30), at least 8 due; room of 2 days", verdict.Tightest!.En);
    }

    [Fact]
    public void BaseDays_NoLineChosen_ComparesNothing()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1").BaseDays("base", "horizon", 8, LineSelector.All with { Lines = ["L9"] }).Verify().On("base");
        Assert.Equal((0, null, true), (verdict.Checked, verdict.Tightest, verdict.Kept));
    }
}
