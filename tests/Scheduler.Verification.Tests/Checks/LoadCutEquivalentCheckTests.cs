using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class LoadCutEquivalentCheckTests
{
    // 10 days at 40 % load count for 5 stop days of the 12 that are due.
    private static ScenarioBuilder One() => new ScenarioBuilder("2027-01-01..2027-01-30").Window("low", "2027-01-01..2027-01-10")
        .Line("L1", tonnesPerDay: 1001).BaseDays("base", "horizon", 12).LowLoad("low-load", "low", 40, 50, "horizon");

    [Fact]
    public void LoadCutEquivalent_RestIsStopped_IsKept() => Assert.True(One().Verify(("L1", "2027-01-24..2027-01-30")).Accepted);

    [Fact]
    public void LoadCutEquivalent_OneDayTooFew_IsABreachWithItsPart() => Assert.Equal(
        ["L1: 6 stop days in 2027-01-01…2027-01-30, at least 7 due with -5 days by this rule for the horizon; 1 days too few"],
        One().Verify(("L1", "2027-01-25..2027-01-30")).On("low-load").Breaches());

    [Fact]
    public void LoadCutEquivalent_StopOnACutDay_IsABreach() => Assert.Equal(
        ["L1: runs at 40 % load in low, stopped on 1 of its days (2027-01-10…2027-01-10), 0 allowed; 1 days too many"],
        One().Verify(("L1", "2027-01-10..2027-01-30")).On("low-load").Breaches());

    [Fact]
    public void LoadCutEquivalent_Output_IsThatOfTheReducedLoad()
    {
        var figures = One().Verify(("L1", "2027-01-24..2027-01-30")).Figures("L1");
        Assert.Equal((10 * 400) + (13 * 1001), figures.OutputTonnes);
    }
}
