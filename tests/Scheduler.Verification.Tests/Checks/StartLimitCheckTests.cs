using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class StartLimitCheckTests
{
    private static ScenarioBuilder Three() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Line("L1").Line("L2").Line("L3", city: "c2").Starts("starts", 1);

    [Fact]
    public void StartLimit_OtherDayOrOtherCity_IsKept()
    {
        var verdict = Three().Verify(("L1", "2027-01-05..2027-01-09"), ("L2", "2027-01-06..2027-01-09"), ("L3", "2027-01-05")).On("starts");
        Assert.True(verdict.Kept);
        Assert.Equal(60, verdict.Checked); // two cities, thirty days
        Assert.Equal("c1, 2027-01-05: 1 lines begin a stop (L1), at most 1; room of 0 lines", verdict.Tightest!.En);
    }

    [Fact]
    public void StartLimit_TwoOnOneDay_NamesTheLines()
    {
        var verdict = Three().Verify(("L1", "2027-01-05..2027-01-09"), ("L2", "2027-01-05")).On("starts");
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal("c1, 2027-01-05: 2 lines begin a stop (L1, L2), at most 1; 1 lines too many", finding.Message.En);
        Assert.Equal("c1，2027-01-05：2条生产线开始停窑（L1, L2），至多1条；多1条", finding.Message.Zh);
        Assert.Null(finding.LineId);
    }

    [Fact]
    public void StartLimit_FirstDay_CountsStopsThatBeginThenButNotCarriedOnes()
    {
        (string, string)[] both = [("L1", "2027-01-01..2027-01-03"), ("L2", "2027-01-01..2027-01-03")];
        Assert.False(Three().Verify(both).Accepted);
        Assert.False(Three().History("L1", LineState.Running, "2026-12-01").Verify(both).Accepted);
        Assert.True(Three().History("L1", LineState.Stopped, "2026-12-01").Verify(both).Accepted);
    }

    [Fact]
    public void StartLimit_LastDay_IsChecked() =>
        Assert.False(Three().Verify(("L1", "2027-01-30"), ("L2", "2027-01-30")).Accepted);

    [Fact]
    public void StartLimit_OrderedStops_BeginLikeOthers() =>
        Assert.False(Three().Order("o1", "L1", "2027-01-05", LineState.Stopped).Order("o2", "L2", "2027-01-05", LineState.Stopped)
            .Verify(("L1", "2027-01-05"), ("L2", "2027-01-05")).On("starts").Kept);

    [Fact]
    public void StartLimit_OrderInsideALongerStop_BeginsNothing() =>
        Assert.True(Three().Order("o1", "L1", "2027-01-05", LineState.Stopped)
            .Verify(("L1", "2027-01-04..2027-01-05"), ("L2", "2027-01-05")).Accepted);

    [Fact]
    public void StartLimit_LinesOutsideTheSelector_DoNotCount()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1").Line("L2").Starts("starts", 1, LineSelector.All with { Lines = ["L1"] });
        Assert.True(builder.Verify(("L1", "2027-01-05"), ("L2", "2027-01-05")).Accepted);
    }
}
