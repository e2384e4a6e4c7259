using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class GradeWindowCheckTests
{
    private static ScenarioBuilder ByGrade(PerformanceGrade grade)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-12").Line("L1", grade: grade)
            .Window("a", "2027-01-01..2027-01-04").Window("b", "2027-01-09..2027-01-12").Window("all", "2027-01-01..2027-01-12");
        return builder.GradeWindow(
            "grades", builder.GradeRow(PerformanceGrade.A, "a", "b"), builder.UnknownRow(PerformanceGrade.B, "all", 3, 6), builder.GradeRow(PerformanceGrade.D, "all"));
    }

    [Fact]
    public void GradeWindow_BothWindowsOffAndTheGapRunning_IsKept() =>
        Assert.True(ByGrade(PerformanceGrade.A).Verify(("L1", "2027-01-01..2027-01-04"), ("L1", "2027-01-09..2027-01-12")).Accepted);

    [Fact]
    public void GradeWindow_OffInTheGap_IsABreachOnThatDay()
    {
        var verdict = ByGrade(PerformanceGrade.A).Verify(("L1", "2027-01-01..2027-01-04"), ("L1", "2027-01-08..2027-01-12"));
        Assert.Equal(["L1 (grade A): off on 1 days of the planned run 2027-01-05…2027-01-08, 0 allowed; 1 days too many"], verdict.On("grades").Breaches());
    }

    [Fact]
    public void GradeWindow_StopOrderedInTheGap_IsKept() => Assert.True(
        ByGrade(PerformanceGrade.A).Order("alert", "L1", "2027-01-06", LineState.Stopped)
            .Verify(("L1", "2027-01-01..2027-01-04"), ("L1", "2027-01-06"), ("L1", "2027-01-09..2027-01-12")).Accepted);

    [Fact]
    public void GradeWindow_FirstOrLastDayRunning_IsABreach()
    {
        Assert.False(ByGrade(PerformanceGrade.A).Verify(("L1", "2027-01-02..2027-01-04"), ("L1", "2027-01-09..2027-01-12")).Accepted);
        Assert.False(ByGrade(PerformanceGrade.A).Verify(("L1", "2027-01-01..2027-01-04"), ("L1", "2027-01-09..2027-01-11")).Accepted);
    }

    [Theory]
    [InlineData("2027-01-05..2027-01-06", false)]
    [InlineData("2027-01-05..2027-01-07", true)]
    [InlineData("2027-01-05..2027-01-10", true)]
    [InlineData("2027-01-05..2027-01-11", false)]
    public void GradeWindow_UnknownWindows_AskForAnAssumedNumber(string stop, bool kept) =>
        Assert.Equal(kept, ByGrade(PerformanceGrade.B).Verify(("L1", stop)).On("grades").Kept);

    [Fact]
    public void GradeWindow_GradeLostInTheGap_EachRowBindsOnItsOwnDays()
    {
        // A until 6 January, then D: the gap runs on 5 and 6 January only, and all days from the 7th are off.
        var builder = ByGrade(PerformanceGrade.A).Grade("L1", PerformanceGrade.D, "2027-01-07", null);
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-04"), ("L1", "2027-01-07..2027-01-12")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-04"), ("L1", "2027-01-09..2027-01-12")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-12")).Accepted);
    }
}
