using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class FleetTotalCheckTests
{
    private static ScenarioBuilder Two() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("w", "2027-01-01..2027-01-10").Line("L1", tonnesPerDay: 1000).Line("L2", tonnesPerDay: 3000);

    [Fact]
    public void FleetTotal_Reached_IsKept() =>
        Assert.True(Two().Fleet("fleet", "w", 9, spreadDays: 2).Verify(("L1", "2027-01-01..2027-01-06"), ("L2", "2027-01-08..2027-01-10")).On("fleet").Kept);

    [Fact]
    public void FleetTotal_OneDayOutsideTheWindow_IsMissing() => Assert.Equal(
        ["2 lines: 8 line-days in w (2027-01-01…2027-01-10), at least 9 in all; 1 line-days too few"],
        Two().Fleet("fleet", "w", 9, spreadDays: 2).Verify(("L1", "2027-01-01..2027-01-05"), ("L2", "2027-01-08..2027-01-11")).On("fleet").Breaches());

    [Fact]
    public void FleetTotal_LineTooFarBelowItsPart_IsMissingItsDays() => Assert.Contains(
        "L2: 2 stop days in w (2027-01-01…2027-01-10), at least 3 due; 1 days too few",
        Two().Fleet("fleet", "w", 9, spreadDays: 1).Verify(("L1", "2027-01-01..2027-01-07"), ("L2", "2027-01-09..2027-01-10")).On("fleet").Breaches());

    [Fact]
    public void FleetTotal_LineTooFarAboveItsPart_IsABreach() => Assert.Equal(
        ["L1: 7 stop days in w (2027-01-01…2027-01-10), at most 6 (its part 5 and 1 more); 1 days too many"],
        Two().Fleet("fleet", "w", 9, spreadDays: 1).Verify(("L1", "2027-01-01..2027-01-07"), ("L2", "2027-01-08..2027-01-10")).On("fleet").Breaches());

    [Fact]
    public void FleetTotal_ByCapacity_GivesTheLargerLineMore()
    {
        var builder = Two().Fleet("fleet", "w", 10, split: FleetSplit.Capacity);
        // 2.5 and 7.5 days: the half day goes to the line that comes first.
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-03"), ("L2", "2027-01-01..2027-01-07")).On("fleet").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-02"), ("L2", "2027-01-01..2027-01-08")).On("fleet").Kept);
    }

    [Fact]
    public void FleetTotal_AverageOfSichuan2017_IsReachedTogether()
    {
        var builder = new ScenarioBuilder("2017-01-01..2017-02-28").Line("L1").Line("L2").Fleet("average", "horizon", null, averageDays: 25, spreadDays: 5);
        Assert.True(builder.Verify(("L1", "2017-01-24..2017-02-12"), ("L2", "2017-01-20..2017-02-18")).On("average").Kept);
        Assert.False(builder.Verify(("L1", "2017-01-24..2017-02-12"), ("L2", "2017-01-20..2017-02-17")).On("average").Kept);
    }
}
