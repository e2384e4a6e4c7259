using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ExtraRunCheckTests
{
    private static ScenarioBuilder Granted() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .City("c1", region: "north").City("c2", region: "south").Line("L1").Line("L2", city: "c2").BaseDays("base", "horizon", 10)
        .ExtraRun("extra-run", "horizon", new ExtraRunGrant("north", [], 4, new(2026, 12, 1), "grant"));

    [Fact]
    public void ExtraRun_GrantedDays_AreTakenAwayInTheRegionOnly()
    {
        Assert.True(Granted().Verify(("L1", "2027-01-25..2027-01-30"), ("L2", "2027-01-21..2027-01-30")).Accepted);
        Assert.Equal((6, 10), (Granted().Verify().Figures("L1").Due.DueDays, Granted().Verify().Figures("L2").Due.DueDays));
    }

    [Fact]
    public void ExtraRun_OneDayShort_NamesTheGrant() => Assert.Equal(
        ["L1: 5 stop days in 2027-01-01…2027-01-30, at least 6 due with -4 days by this rule for the horizon; 1 days too few"],
        Granted().Verify(("L1", "2027-01-01..2027-01-05")).On("extra-run").Breaches());

    [Fact]
    public void ExtraRun_LineOfAnotherRegion_IsNotCompared() => Assert.Equal(1, Granted().Verify().On("extra-run").Checked);

    [Fact]
    public void ExtraRun_StopCarriedIn_CountsFromTheFirstDay() => Assert.True(Granted()
        .History("L1", LineState.Stopped, "2026-12-01").Verify(("L1", "2027-01-01..2027-01-06")).On("extra-run").Kept);

    [Fact]
    public void ExtraRun_OrderToRun_LeavesTheDueDaysAsTheyAre() => Assert.False(Granted()
        .Order("run", "L1", "2027-01-01", LineState.Running).Verify(("L1", "2027-01-02..2027-01-06")).On("extra-run").Kept);
}
