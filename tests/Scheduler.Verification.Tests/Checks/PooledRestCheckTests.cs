using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class PooledRestCheckTests
{
    private static ScenarioBuilder Pool() => new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1")
        .Window("middle", "2027-01-03..2027-01-18").PooledRest("pool", 3, "middle");

    [Fact]
    public void PooledRest_DaysAtBothEdges_Pay() => Assert.True(Pool().Verify(("L1", "2027-01-01..2027-01-02"), ("L1", "2027-01-20")).Accepted);

    [Fact]
    public void PooledRest_DaysOfTheExceptedWindow_DoNotPay() => Assert.Contains(
        "L1: 2 stop days in the time outside middle (2027-01-01…2027-01-02, 2027-01-19…2027-01-20), at least 3 due; 1 days too few",
        Pool().Verify(("L1", "2027-01-01..2027-01-03")).On("pool").Breaches());
}
