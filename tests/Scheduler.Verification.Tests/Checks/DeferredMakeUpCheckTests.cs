using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class DeferredMakeUpCheckTests
{
    private static ScenarioBuilder Deferring() => new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1", specialClass: SpecialClass.ResidentialHeating)
        .Window("cold", "2027-01-01..2027-01-05").Window("stop", "2027-01-09..2027-01-10").Window("later", "2027-01-06..2027-01-20")
        .FixedWindow("winter", "cold").FixedWindow("summer", "stop")
        .DeferredMakeUp("heated", "cold", 50, "later", LineSelector.All with { SpecialClasses = [SpecialClass.ResidentialHeating] }, "stop");

    [Fact]
    public void DeferredMakeUp_ShareAfterTheBlockedStop_IsKept() => // 50 % of 5, rounded up = 3, and the stop of 2 days itself
        Assert.True(Deferring().Verify(("L1", "2027-01-09..2027-01-13")).Accepted);

    [Fact]
    public void DeferredMakeUp_DaysOfTheOtherStop_DoNotPayForIt() => Assert.Contains(
        "L1: 2 stop days in later without stop (2027-01-06…2027-01-08, 2027-01-11…2027-01-20), at least 3 due; 1 days too few",
        Deferring().Verify(("L1", "2027-01-09..2027-01-12")).On("heated").Breaches());

    [Fact]
    public void DeferredMakeUp_DaysOfTheMissedWindow_DoNotPayForIt() =>
        Assert.False(Deferring().Verify(("L1", "2027-01-01..2027-01-05"), ("L1", "2027-01-09..2027-01-10")).On("heated").Kept);

    [Fact]
    public void DeferredMakeUp_LastDays_Pay() => Assert.True(Deferring().Verify(("L1", "2027-01-09..2027-01-10"), ("L1", "2027-01-18..2027-01-20")).Accepted);

    [Fact]
    public void DeferredMakeUp_OtherLine_StillStopsInTheWindow()
    {
        var builder = Deferring().Line("L2");
        Assert.False(builder.Verify(("L1", "2027-01-09..2027-01-13"), ("L2", "2027-01-09..2027-01-13")).On("winter").Kept);
    }
}
