using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class BlockLengthCheckTests
{
    private static ScenarioBuilder Line() => new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1");

    [Fact]
    public void BlockLength_AllLimitsMetExactly_IsKept()
    {
        var verdict = Line().Blocks("blocks", minStop: 3, maxStop: 5, minRun: 4, maxStops: 2)
            .Verify(("L1", "2027-01-05..2027-01-07"), ("L1", "2027-01-12..2027-01-16")).On("blocks");
        Assert.True(verdict.Kept);
        Assert.Equal(6, verdict.Checked); // two stops, both ways; one run; the number of stops
        Assert.Equal("L1: stop from 2027-01-05 to 2027-01-07 lasts 3 days, at least 3; room of 0 days", verdict.Tightest!.En);
    }

    [Fact]
    public void BlockLength_EveryLimitMissedByOne_IsListed()
    {
        var verdict = Line().Blocks("blocks", minStop: 3, maxStop: 5, minRun: 4, maxStops: 2)
            .Verify(("L1", "2027-01-05..2027-01-06"), ("L1", "2027-01-10..2027-01-15"), ("L1", "2027-01-25..2027-01-27")).On("blocks");
        Assert.Equal(
            [
                "L1: stop from 2027-01-05 to 2027-01-06 lasts 2 days, at least 3; 1 days too few",
                "L1: stop from 2027-01-10 to 2027-01-15 lasts 6 days, at most 5; 1 days too many",
                "L1: run from 2027-01-07 to the stop on 2027-01-10 lasts 3 days, at least 4; 1 days too few",
                "L1: 3 stops begin from 2027-01-01 to 2027-01-30, at most 2; 1 stops too many",
            ],
            verdict.Breaches());
        Assert.Equal(
            [Spans.Date("2027-01-05"), Spans.Date("2027-01-10"), Spans.Date("2027-01-10"), Spans.Date("2027-01-25")],
            verdict.Findings.Select(finding => finding.Date!.Value));
    }

    [Fact]
    public void BlockLength_StopCarriedIn_IsMeasuredFromItsTrueBeginningAndNotCounted()
    {
        var builder = Line().Blocks("blocks", minStop: 5, maxStop: 8, maxStops: 0).History("L1", LineState.Stopped, "2026-12-29");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-02")).Accepted);
        Assert.Equal(
            ["L1: stop from 2026-12-29 to 2027-01-01 lasts 4 days, at least 5; 1 days too few"],
            builder.Verify(("L1", "2027-01-01")).On("blocks").Breaches());
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-05")).Accepted);
        Assert.Equal(
            ["L1: stop from 2026-12-29 to 2027-01-06 lasts 9 days, at most 8; 1 days too many"],
            builder.Verify(("L1", "2027-01-01..2027-01-06")).On("blocks").Breaches());
    }

    [Theory]
    [InlineData("2026-12-27", true)]
    [InlineData("2026-12-28", false)]
    public void BlockLength_CarriedStopEndedBeforeTheFirstDay_MustHaveBeenLongEnough(string since, bool kept)
    {
        var verdict = Line().Blocks("blocks", minStop: 5).History("L1", LineState.Stopped, since).Verify().On("blocks");
        Assert.Equal(kept, verdict.Kept);
        if (!kept)
        {
            var finding = Assert.Single(verdict.Findings);
            Assert.Equal("L1: stop from 2026-12-28 to 2026-12-31 lasts 4 days, at least 5; 1 days too few", finding.Message.En);
            Assert.Equal(Spans.Date("2027-01-01"), finding.Date);
        }
    }

    [Fact]
    public void BlockLength_CarriedStopTooLongAndEnded_IsPastAndNotJudged() =>
        Assert.True(Line().Blocks("blocks", maxStop: 5).History("L1", LineState.Stopped, "2026-12-01").Verify().Accepted);

    [Theory]
    [InlineData("2027-01-05", true)]
    [InlineData("2027-01-04", false)]
    public void BlockLength_RunAfterAnEndedCarriedStop_BeginsOnTheFirstDay(string stop, bool kept) =>
        Assert.Equal(kept, Line().Blocks("blocks", minRun: 4).History("L1", LineState.Stopped, "2026-12-01")
            .Verify(("L1", stop)).On("blocks").Kept);

    [Theory]
    [InlineData("2026-12-28", "2027-01-01", true)]
    [InlineData("2026-12-29", "2027-01-01", false)]
    [InlineData("2026-12-29", "2027-01-02", true)]
    [InlineData("2026-12-31", "2027-01-03", false)]
    public void BlockLength_RunCarriedIn_IsMeasuredFromItsTrueBeginning(string since, string stop, bool kept) =>
        Assert.Equal(kept, Line().Blocks("blocks", minRun: 4).History("L1", LineState.Running, since)
            .Verify(("L1", stop)).On("blocks").Kept);

    [Fact]
    public void BlockLength_NoHistory_MayStopOnTheFirstDay() =>
        Assert.True(Line().Blocks("blocks", minRun: 10).Verify(("L1", "2027-01-01")).Accepted);

    [Fact]
    public void BlockLength_StopOnTheFirstDayWithoutHistory_IsCounted() =>
        Assert.False(Line().Blocks("blocks", maxStops: 0).Verify(("L1", "2027-01-01")).Accepted);

    [Theory]
    [InlineData("2027-01-30", true, true)]
    [InlineData("2027-01-30", false, false)]
    [InlineData("2027-01-29", true, false)]
    public void BlockLength_ShortStopAtTheEnd_IsLetOffOnlyOnTheLastDayAndOnlyIfItMayContinue(string stop, bool mayContinue, bool kept) =>
        Assert.Equal(kept, Line().Blocks("blocks", minStop: 3, lastMayContinue: mayContinue).Verify(("L1", stop)).On("blocks").Kept);

    [Fact]
    public void BlockLength_StopOverTheWholeHorizon_IsBothContinuationAndLast()
    {
        var builder = Line().Blocks("blocks", minStop: 60, lastMayContinue: true).History("L1", LineState.Stopped, "2026-12-31");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-30")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-29")).Accepted);
    }

    [Fact]
    public void BlockLength_LongStopAtTheEnd_IsStillTooLong() =>
        Assert.False(Line().Blocks("blocks", maxStop: 3, lastMayContinue: true).Verify(("L1", "2027-01-27..2027-01-30")).On("blocks").Kept);

    [Fact]
    public void BlockLength_LastRunOfOneDay_GoesOn() =>
        Assert.True(Line().Blocks("blocks", minRun: 10).Verify(("L1", "2027-01-20..2027-01-29")).Accepted);

    [Fact]
    public void BlockLength_OrderToRunInsideAStop_SplitsIt()
    {
        var verdict = Line().Blocks("blocks", minRun: 2).Order("run", "L1", "2027-01-05", LineState.Running)
            .Verify(("L1", "2027-01-03..2027-01-04"), ("L1", "2027-01-06..2027-01-08"));
        Assert.True(verdict.On("run").Kept);
        Assert.Equal(["L1: run from 2027-01-05 to the stop on 2027-01-06 lasts 1 days, at least 2; 1 days too few"], verdict.On("blocks").Breaches());
    }

    [Fact]
    public void BlockLength_StopOverTheLeapDay_CountsIt()
    {
        var builder = new ScenarioBuilder("2028-02-01..2028-03-31").Line("L1").Blocks("blocks", minStop: 3, maxStop: 3);
        Assert.True(builder.Verify(("L1", "2028-02-28..2028-03-01")).Accepted);
    }
}
