using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ExtraDaysLimitCheckTests
{
    private static ScenarioBuilder Limited() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Line("L1").BaseDays("base", "horizon", 5).ExtraDays("extra", 2);

    [Fact]
    public void ExtraDaysLimit_ExactlyTheLimit_IsKept() =>
        Assert.Equal(
            "L1: 7 stop days from 2027-01-01 to 2027-01-30, at most 7 (5 due and 2 more); room of 0 days",
            Limited().Verify(("L1", "2027-01-01..2027-01-07")).On("extra").Tightest!.En);

    [Fact]
    public void ExtraDaysLimit_OneDayMore_IsABreach() =>
        Assert.Equal(
            ["L1: 8 stop days from 2027-01-01 to 2027-01-30, at most 7 (5 due and 2 more); 1 days too many"],
            Limited().Verify(("L1", "2027-01-23..2027-01-30")).On("extra").Breaches());

    [Fact]
    public void ExtraDaysLimit_DaysBeforeTheFirst_AreNotCounted() =>
        Assert.True(Limited().History("L1", LineState.Stopped, "2026-11-01").Verify(("L1", "2027-01-01..2027-01-07")).Accepted);

    [Fact]
    public void ExtraDaysLimit_OrderedDays_AreCounted() =>
        Assert.False(Limited().Order("order", "L1", "2027-01-10..2027-01-17", LineState.Stopped)
            .Verify(("L1", "2027-01-10..2027-01-17")).On("extra").Kept);

    [Fact]
    public void ExtraDaysLimit_LineWithoutBase_MayStopTheExtraDaysOnly()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").ExtraDays("extra", 2);
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-02")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-03")).Accepted);
    }

    [Fact]
    public void ExtraDaysLimit_ShareLine_IsMeasuredFromItsShare()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1", specialClass: SpecialClass.SpecialCement)
            .BaseDays("base", "horizon", 9).ExtraDays("extra", 1).Treatment("half", SpecialClass.SpecialCement, TreatmentKind.Share, 50);
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-06")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-07")).Accepted);
    }
}
