using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class RegionCalendarCheckTests
{
    private static ScenarioBuilder Regions(string city)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1", city).Window("winter", "2027-01-01..2027-01-08").Window("summer", "2027-01-13..2027-01-20");
        return builder.RegionCalendar(
            "regions",
            6,
            builder.Region(LineSelector.All with { Cities = ["north"] }, ("winter", 6)),
            builder.Region(LineSelector.All with { Cities = ["south"] }, ("winter", 2), ("summer", 4)));
    }

    [Fact]
    public void RegionCalendar_EachRegion_HasItsOwnPlacementOfTheSameTotal()
    {
        Assert.True(Regions("north").Verify(("L1", "2027-01-01..2027-01-06")).Accepted);
        Assert.False(Regions("south").Verify(("L1", "2027-01-01..2027-01-06")).Accepted);
        Assert.True(Regions("south").Verify(("L1", "2027-01-07..2027-01-08"), ("L1", "2027-01-17..2027-01-20")).Accepted);
    }

    [Fact]
    public void RegionCalendar_DayShortInAPart_NamesThePart() => Assert.Equal(
        ["L1: 3 stop days in summer (2027-01-13…2027-01-20), at least 4 due; 1 days too few"],
        Regions("south").Verify(("L1", "2027-01-01..2027-01-03"), ("L1", "2027-01-13..2027-01-15")).On("regions").Breaches());
}
