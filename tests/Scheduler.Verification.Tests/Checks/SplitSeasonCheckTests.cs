using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class SplitSeasonCheckTests
{
    private static ScenarioBuilder Split() => new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1")
        .Window("head", "2027-01-01..2027-01-05").Window("tail", "2027-01-16..2027-01-20").SplitSeason("split", 14, ("head", 3), ("tail", 3));

    [Fact]
    public void SplitSeason_PartsAtBothEdges_AreKept() =>
        Assert.True(Split().Verify(("L1", "2027-01-01..2027-01-03"), ("L1", "2027-01-18..2027-01-20")).Accepted);

    [Fact]
    public void SplitSeason_DayTooManyOff_LeavesTooFewRunDays() => Assert.Equal(
        ["L1: 13 run days from 2027-01-01 to 2027-01-20, at least 14; 1 days too few"],
        Split().Verify(("L1", "2027-01-01..2027-01-03"), ("L1", "2027-01-17..2027-01-20")).On("split").Breaches());

    [Fact]
    public void SplitSeason_AllDaysInOnePart_LeaveTheOtherShort() =>
        Assert.False(Split().Verify(("L1", "2027-01-01..2027-01-06")).On("split").Kept);
}
