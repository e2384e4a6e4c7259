using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class MonthDaysCheckTests
{
    private static ScenarioBuilder Asked(int days, bool exactly, int due, SpecialClass specialClass = SpecialClass.None)
    {
        var builder = new ScenarioBuilder("2027-01-22..2027-02-10").Line("L1", specialClass: specialClass).BaseDays("base", "horizon", due);
        return builder.Rule(new MonthDays("months", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("horizon"), days, exactly));
    }

    [Fact]
    public void MonthDays_StopOverTheMonthEnd_CountsInBoth() =>
        Assert.True(Asked(3, exactly: true, 6).Verify(("L1", "2027-01-29..2027-02-03")).Accepted);

    [Fact]
    public void MonthDays_OneDayShort_NamesTheMonth() => Assert.Equal(
        ["L1: 2 stop days in 2027-01 (2027-01-22…2027-01-31), at least 3; 1 days too few"],
        Asked(3, exactly: false, 6).Verify(("L1", "2027-01-30..2027-02-04")).On("months").Breaches());

    [Fact]
    public void MonthDays_MoreThanExactly_NamesTheMonth() => Assert.Equal(
        ["L1: 4 stop days in 2027-02 (2027-02-01…2027-02-10), no more than 3; 1 days too many"],
        Asked(3, exactly: true, 6).Verify(("L1", "2027-01-29..2027-02-04")).On("months").Breaches());

    [Fact]
    public void MonthDays_MoreThanAtLeast_IsKept() => Assert.True(Asked(3, exactly: false, 6).Verify(("L1", "2027-01-28..2027-02-10")).Accepted);

    [Theory]
    [InlineData("2027-01-22..2027-01-24", "2027-02-08..2027-02-10", true)]
    [InlineData("2027-01-22..2027-01-24", "2027-02-09..2027-02-10", false)]
    public void MonthDays_BothEdges_CountTheirDays(string first, string last, bool kept) =>
        Assert.Equal(kept, Asked(3, exactly: true, 6).History("L1", LineState.Stopped, "2027-01-10").Verify(("L1", first), ("L1", last)).On("months").Kept);

    [Fact]
    public void MonthDays_OneBlockLine_IsNotBound() => Assert.True(Asked(3, exactly: true, 6, SpecialClass.KeyProject)
        .Treatment("block", SpecialClass.KeyProject, TreatmentKind.OneBlock).Verify(("L1", "2027-01-22..2027-01-27")).Accepted);

    /// <summary>Guizhou, autumn 2019: in principle 10 days for each kiln and month, at least 30 in all.</summary>
    [Theory]
    [InlineData("2019-09-21..2019-10-10", "2019-11-21..2019-11-30", true)]
    [InlineData("2019-09-22..2019-10-10", "2019-11-20..2019-11-30", false)]
    [InlineData("2019-09-11..2019-09-30", "2019-11-01..2019-11-10", false)]
    public void MonthDays_Guizhou2019_TenInEachMonthAndThirtyInAll(string first, string second, bool accepted)
    {
        var builder = new ScenarioBuilder("2019-09-01..2019-11-30").Line("L1").BaseDays("all", "horizon", 30);
        builder.Rule(new MonthDays("months", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("horizon"), 10, Exactly: false));
        Assert.Equal(accepted, builder.Verify(("L1", first), ("L1", second)).Accepted);
    }
}
