using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class FixedWindowCheckTests
{
    private static ScenarioBuilder Fixed(string window, SpecialClass specialClass = SpecialClass.None) =>
        new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1", specialClass: specialClass).Window("w", window).FixedWindow("fixed", "w");

    [Theory]
    [InlineData("2027-01-01..2027-01-05", "2027-01-01..2027-01-05", true)]
    [InlineData("2027-01-01..2027-01-05", "2027-01-02..2027-01-06", false)]
    [InlineData("2027-01-16..2027-01-20", "2027-01-16..2027-01-20", true)]
    [InlineData("2027-01-16..2027-01-20", "2027-01-14..2027-01-19", false)]
    public void FixedWindow_AtEitherEdge_AsksForEveryDay(string window, string stop, bool kept) =>
        Assert.Equal(kept, Fixed(window).Verify(("L1", stop)).On("fixed").Kept);

    [Fact]
    public void FixedWindow_DayMissed_IsNamed() => Assert.Contains(
        "L1: off on 4 of 5 fixed days of w (2027-01-06…2027-01-10; running: 2027-01-08…2027-01-08); 1 days too few",
        Fixed("2027-01-06..2027-01-10").Verify(("L1", "2027-01-06..2027-01-07"), ("L1", "2027-01-09..2027-01-10")).On("fixed").Breaches());

    [Fact]
    public void FixedWindow_StopCarriedIn_StillHasToGoOn()
    {
        var builder = Fixed("2027-01-01..2027-01-03").History("L1", LineState.Stopped, "2026-12-01");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-03")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-02..2027-01-04")).Accepted);
    }

    [Fact]
    public void FixedWindow_ExemptLine_IsLetOff()
    {
        var builder = Fixed("2027-01-01..2027-01-03", SpecialClass.KeyProject).Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt);
        Assert.True(builder.Verify().Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-03")).Accepted);
    }

    [Fact]
    public void FixedWindow_LineInOneBlock_MayPlaceItElsewhere() => Assert.True(
        Fixed("2027-01-01..2027-01-03", SpecialClass.KeyProject).Treatment("block", SpecialClass.KeyProject, TreatmentKind.OneBlock)
            .Verify(("L1", "2027-01-08..2027-01-10")).Accepted);

    [Fact]
    public void FixedWindow_OrderToRun_ContradictsIt() => Assert.False(
        Fixed("2027-01-01..2027-01-03").Order("run", "L1", "2027-01-02", LineState.Running)
            .Verify(("L1", "2027-01-01"), ("L1", "2027-01-03..2027-01-04")).On("fixed").Kept);
}
