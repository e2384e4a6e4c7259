using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class PeriodMinimumCheckTests
{
    private static ScenarioBuilder Owing(int days, SpecialClass specialClass = SpecialClass.None) =>
        new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1", specialClass: specialClass)
            .Window("early", "2027-01-01..2027-01-10").Window("late", "2027-01-21..2027-01-30").BaseDays("base", "horizon", days);

    [Fact]
    public void PeriodMinimum_DaysReached_IsKept() =>
        Assert.True(Owing(8).PeriodDays("least", "early", 4).Verify(("L1", "2027-01-07..2027-01-14")).Accepted);

    [Fact]
    public void PeriodMinimum_OneDayShort_NamesTheWindow() =>
        Assert.Equal(
            ["L1: 3 stop days in early (2027-01-01…2027-01-10), at least 4 due; 1 days too few"],
            Owing(8).PeriodDays("least", "early", 4).Verify(("L1", "2027-01-08..2027-01-15")).On("least").Breaches());

    [Fact]
    public void PeriodMinimum_MoreThanDue_IsCutToTheDueDays() =>
        Assert.True(Owing(3).PeriodDays("least", "early", 9).Verify(("L1", "2027-01-01..2027-01-03")).Accepted);

    [Theory]
    [InlineData(50, "2027-01-07..2027-01-13", true)] // 3.5 → 4, and 7 … 10 January are 4 days
    [InlineData(50, "2027-01-08..2027-01-14", false)]
    [InlineData(100, "2027-01-04..2027-01-10", true)]
    [InlineData(1, "2027-01-10..2027-01-16", true)]
    [InlineData(1, "2027-01-11..2027-01-17", false)]
    public void PeriodMinimum_PercentOfDue_IsRoundedUp(int percent, string stop, bool kept) =>
        Assert.Equal(kept, Owing(7).PeriodPercent("least", "early", percent).Verify(("L1", stop)).On("least").Kept);

    [Fact]
    public void PeriodMinimum_StopCarriedIn_CountsFromTheFirstDay()
    {
        var builder = Owing(4).PeriodDays("least", "early", 4).History("L1", LineState.Stopped, "2026-12-01");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-04")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-03"), ("L1", "2027-01-30")).On("least").Kept);
    }

    [Fact]
    public void PeriodMinimum_WindowToTheLastDay_CountsTheLastDay()
    {
        var builder = Owing(4).PeriodDays("least", "late", 4);
        Assert.True(builder.Verify(("L1", "2027-01-27..2027-01-30")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-18..2027-01-23")).On("least").Kept);
    }

    [Fact]
    public void PeriodMinimum_OrderToRunInTheWindow_DoesNotLowerIt() =>
        Assert.Equal(
            ["L1: 3 stop days in early (2027-01-01…2027-01-10), at least 4 due; 1 days too few"],
            Owing(4).PeriodDays("least", "early", 4).Order("run", "L1", "2027-01-01..2027-01-07", LineState.Running)
                .Verify(("L1", "2027-01-08..2027-01-11")).On("least").Breaches());

    [Fact]
    public void PeriodMinimum_ShareLine_OwesTheRoundedShareOfTheDays()
    {
        // due 50 % of 9 = 5; minimum 50 % of 5 = 2.5 → 3
        var builder = Owing(9, SpecialClass.CarbideSlag).PeriodDays("least", "early", 5)
            .Treatment("half", SpecialClass.CarbideSlag, TreatmentKind.Share, 50);
        Assert.True(builder.Verify(("L1", "2027-01-08..2027-01-12")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-09..2027-01-13")).On("least").Kept);
    }

    [Fact]
    public void PeriodMinimum_ShareLineInPercent_IsNotScaledTwice()
    {
        // due 50 % of 9 = 5; 60 % of these = 3
        var builder = Owing(9, SpecialClass.CarbideSlag).PeriodPercent("least", "early", 60)
            .Treatment("half", SpecialClass.CarbideSlag, TreatmentKind.Share, 50);
        Assert.True(builder.Verify(("L1", "2027-01-08..2027-01-12")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-09..2027-01-13")).On("least").Kept);
    }

    [Fact]
    public void PeriodMinimum_ExemptLine_OwesNothing() =>
        Assert.True(Owing(9, SpecialClass.KeyProject).PeriodDays("least", "early", 5)
            .Treatment("free", SpecialClass.KeyProject, TreatmentKind.Exempt).Verify().Accepted);

    [Fact]
    public void PeriodMinimum_OneBlockLine_IsNotBound()
    {
        var verdict = Owing(5, SpecialClass.KeyProject).PeriodDays("least", "early", 5)
            .Treatment("block", SpecialClass.KeyProject, TreatmentKind.OneBlock).Verify(("L1", "2027-01-26..2027-01-30"));
        Assert.True(verdict.Accepted);
        Assert.Equal(0, verdict.On("least").Checked);
    }
}
