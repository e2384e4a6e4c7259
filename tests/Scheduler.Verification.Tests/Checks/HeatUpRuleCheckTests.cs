using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class HeatUpRuleCheckTests
{
    private static ScenarioBuilder Heated(int days, HeatUpCount countAs, int due = 0, string? window = null)
    {
        var builder = new ScenarioBuilder("2027-07-01..2027-07-31").Line("L1").Window("block", "2027-07-06..2027-07-25").BaseDays("base", "block", due);
        return builder.Rule(new HeatUpRule(
            "heat", ScenarioBuilder.Source, LineSelector.All, days, countAs, window is null ? null : builder.WindowOf(window)));
    }

    [Theory]
    [InlineData("2027-07-06..2027-07-08", true)]
    [InlineData("2027-07-06..2027-07-07", false)]
    [InlineData("2027-07-31..2027-07-31", true)] // goes on
    [InlineData("2027-07-01..2027-07-02", false)]
    public void HeatUpRule_Stop_LastsLongerThanItsHeatUp(string stop, bool kept) =>
        Assert.Equal(kept, Heated(2, HeatUpCount.Stop).Verify(("L1", stop)).On("heat").Kept);

    [Fact]
    public void HeatUpRule_TooShort_NamesTheStop() => Assert.Equal(
        ["L1: stop from 2027-07-06 to 2027-07-07 lasts 2 days, at least 3 with 2 days of heat-up; 1 days too few"],
        Heated(2, HeatUpCount.Stop).Verify(("L1", "2027-07-06..2027-07-07")).On("heat").Breaches());

    [Fact]
    public void HeatUpRule_StopCarriedIn_IsMeasuredWithItsHistory()
    {
        Assert.True(Heated(2, HeatUpCount.Stop).History("L1", LineState.Stopped, "2027-06-29").Verify(("L1", "2027-07-01")).Accepted);
        Assert.False(Heated(2, HeatUpCount.Stop).History("L1", LineState.Stopped, "2027-06-30").Verify(("L1", "2027-07-01")).On("heat").Kept);
        Assert.False(Heated(2, HeatUpCount.Stop).History("L1", LineState.Stopped, "2027-06-29").Verify().On("heat").Kept);
        Assert.True(Heated(2, HeatUpCount.Stop).History("L1", LineState.Stopped, "2027-06-28").Verify().Accepted);
    }

    [Fact]
    public void HeatUpRule_LastStopThatMayNotBeCut_IsMeasured() =>
        Assert.False(Heated(2, HeatUpCount.Stop).Blocks("blocks", 1).Verify(("L1", "2027-07-30..2027-07-31")).On("heat").Kept);

    [Fact]
    public void HeatUpRule_CountedAsStop_PaysTheWholeBlock() =>
        Assert.True(Heated(3, HeatUpCount.Stop, due: 20).Verify(("L1", "2027-07-06..2027-07-25")).Accepted);

    [Theory]
    [InlineData("2027-07-06..2027-07-25", false)]
    [InlineData("2027-07-06..2027-07-27", false)]
    [InlineData("2027-07-06..2027-07-28", true)]
    [InlineData("2027-07-06..2027-07-31", true)]
    public void HeatUpRule_CountedAsRun_IsAddedAfterTheBlock(string stop, bool accepted) =>
        Assert.Equal(accepted, Heated(3, HeatUpCount.Run, due: 20).Verify(("L1", stop)).Accepted);

    [Fact]
    public void HeatUpRule_CountedAsRun_SaysWhatIsLeft() => Assert.Equal(
        ["L1: 20 days off, of which 3 pay no due, leave 17, at least 20 due; 3 days too few"],
        Heated(3, HeatUpCount.Run, due: 20).Verify(("L1", "2027-07-06..2027-07-25")).On("heat").Breaches());

    [Fact]
    public void HeatUpRule_StopToTheLastDay_IsNotHeatedUpYet()
    {
        var builder = new ScenarioBuilder("2027-07-01..2027-07-10").Line("L1").BaseDays("base", "horizon", 3);
        builder.Rule(new HeatUpRule("heat", ScenarioBuilder.Source, LineSelector.All, 2, HeatUpCount.Run, null));
        Assert.True(builder.Verify(("L1", "2027-07-08..2027-07-10")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-07-07..2027-07-09")).Accepted);
    }

    [Fact]
    public void HeatUpRule_StopCarriedInThatEndsEarly_LosesItsDaysInTheHorizonOnly()
    {
        var builder = new ScenarioBuilder("2027-07-01..2027-07-10").Line("L1").History("L1", LineState.Stopped, "2027-06-01").BaseDays("base", "horizon", 1);
        builder.Rule(new HeatUpRule("heat", ScenarioBuilder.Source, LineSelector.All, 2, HeatUpCount.Run, null));
        Assert.False(builder.Verify(("L1", "2027-07-01..2027-07-02")).Accepted);
        Assert.True(builder.Verify(("L1", "2027-07-01..2027-07-03")).Accepted);
    }

    [Fact]
    public void HeatUpRule_OnlyInsideAWindow_PaysOutsideIt()
    {
        var builder = Heated(3, HeatUpCount.Run, due: 18, window: "block").BaseDays("all", "horizon", 2);
        Assert.True(builder.Verify(("L1", "2027-07-08..2027-07-28")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-07-04..2027-07-25")).Accepted);
    }
}
