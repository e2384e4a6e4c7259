using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class SpecialTreatmentCheckTests
{
    private static ScenarioBuilder Treated(TreatmentKind kind, int baseDays = 7, int? percent = null) =>
        new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1", specialClass: SpecialClass.CoProcessing).BaseDays("base", "horizon", baseDays)
            .Treatment("treated", SpecialClass.CoProcessing, kind, percent);

    [Fact]
    public void Exempt_NoStop_IsKept()
    {
        var verdict = Treated(TreatmentKind.Exempt).Verify();
        Assert.True(verdict.Accepted);
        Assert.Equal("L1 is exempt: 0 stop days from 2027-01-01 to 2027-01-30, 0 allowed; room of 0 days", verdict.On("treated").Tightest!.En);
    }

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-30")]
    public void Exempt_OneDayAtAnEdge_IsABreach(string day)
    {
        var verdict = Treated(TreatmentKind.Exempt).ExtraDays("extra", 5).Verify(("L1", day));
        var finding = Assert.Single(verdict.On("treated").Findings);
        Assert.Equal("L1 is exempt: 1 stop days from 2027-01-01 to 2027-01-30, 0 allowed; 1 days too many", finding.Message.En);
        Assert.Equal(Spans.Date(day), finding.Date);
        Assert.True(verdict.On("extra").Kept);
    }

    [Fact]
    public void Exempt_OrderedToStop_CannotSatisfyBoth()
    {
        var builder = Treated(TreatmentKind.Exempt).Order("order", "L1", "2027-01-03", LineState.Stopped);
        var stopped = builder.Verify(("L1", "2027-01-03"));
        Assert.False(stopped.On("treated").Kept);
        Assert.True(stopped.On("order").Kept);
        var running = builder.Verify();
        Assert.True(running.On("treated").Kept);
        Assert.False(running.On("order").Kept);
    }

    [Fact]
    public void Exempt_StopCarriedIn_MustEndBeforeTheFirstDay()
    {
        var builder = Treated(TreatmentKind.Exempt).History("L1", LineState.Stopped, "2026-12-01");
        Assert.True(builder.Verify().On("treated").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-01")).On("treated").Kept);
    }

    [Fact]
    public void Share_RoundedUp_IsKeptAtTheShareAndBrokenBelow()
    {
        // 40 % of 7 = 2.8 → 3
        var builder = Treated(TreatmentKind.Share, 7, 40);
        Assert.True(builder.Verify(("L1", "2027-01-28..2027-01-30")).Accepted);
        Assert.Equal(
            ["L1: 2 stop days from 2027-01-01 to 2027-01-30, at least 3 due in all; 1 days too few"],
            builder.Verify(("L1", "2027-01-29..2027-01-30")).On("treated").Breaches());
    }

    [Fact]
    public void OneBlock_OneStop_IsKept() =>
        Assert.True(Treated(TreatmentKind.OneBlock).Verify(("L1", "2027-01-24..2027-01-30")).Accepted);

    [Fact]
    public void OneBlock_TwoStops_NamesTheSecond()
    {
        var verdict = Treated(TreatmentKind.OneBlock).Verify(("L1", "2027-01-01..2027-01-07"), ("L1", "2027-01-30")).On("treated");
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal("L1: 2 stops from 2027-01-01 to 2027-01-30, at most 1 as one block; 1 stops too many", finding.Message.En);
        Assert.Equal(Spans.Date("2027-01-30"), finding.Date);
    }

    [Fact]
    public void OneBlock_NoStopThoughDaysAreDue_IsABreach() =>
        Assert.Equal(
            ["L1: 0 stops from 2027-01-01 to 2027-01-30, 1 needed for 7 due days in one block; 1 stops too few"],
            Treated(TreatmentKind.OneBlock).Verify().On("treated").Breaches());

    [Fact]
    public void OneBlock_NothingDue_NeedsNoStop() =>
        Assert.True(Treated(TreatmentKind.OneBlock, 0).Verify().Accepted);

    [Fact]
    public void OneBlock_StopCarriedInAndGoingOn_IsTheOneBlock()
    {
        var builder = Treated(TreatmentKind.OneBlock).History("L1", LineState.Stopped, "2026-12-30");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-07")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-06"), ("L1", "2027-01-20")).On("treated").Kept);
    }

    [Fact]
    public void OneBlock_StopCarriedInButEnded_LeavesRoomForTheBlock() =>
        Assert.True(Treated(TreatmentKind.OneBlock).History("L1", LineState.Stopped, "2026-12-30")
            .Verify(("L1", "2027-01-10..2027-01-16")).Accepted);

    [Fact]
    public void OneBlock_OrderElsewhere_MustLieInTheBlock()
    {
        var builder = Treated(TreatmentKind.OneBlock).Order("order", "L1", "2027-01-20", LineState.Stopped);
        Assert.True(builder.Verify(("L1", "2027-01-14..2027-01-20")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-06"), ("L1", "2027-01-20")).On("treated").Kept);
    }
}
