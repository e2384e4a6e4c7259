using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class OutlookAddOnCheckTests
{
    private static ScenarioBuilder Hazy() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Line("L1").Outlook("c1", 400).Window("winter", "2027-01-11..2027-01-30").BaseDays("base", "winter", 6)
        .OutlookAddOn("haze", "winter", (350, 2), (400, 4), (401, 9));

    [Fact]
    public void OutlookAddOn_HighestStepReached_CountsAlone()
    {
        var verdict = Hazy().Verify(("L1", "2027-01-21..2027-01-30"));
        Assert.True(verdict.Accepted);
        Assert.Equal(10, verdict.Figures("L1").Due.DueDays);
    }

    [Fact]
    public void OutlookAddOn_OneDayShort_NamesTheAddedDays() =>
        Assert.Equal(
            ["L1: 9 stop days in 2027-01-11…2027-01-30, at least 10 due with 4 days by this rule for winter; 1 days too few"],
            Hazy().Verify(("L1", "2027-01-22..2027-01-30")).On("haze").Breaches());

    [Fact]
    public void OutlookAddOn_DaysBeforeTheWindow_DoNotCount() =>
        Assert.Equal(
            ["L1: 9 stop days in 2027-01-11…2027-01-30, at least 10 due with 4 days by this rule for winter; 1 days too few"],
            Hazy().History("L1", LineState.Stopped, "2026-12-31").Verify(("L1", "2027-01-01..2027-01-19")).On("haze").Breaches());

    [Fact]
    public void OutlookAddOn_OrderedStopBeforeTheWindow_DoesNotCount() =>
        Assert.False(Hazy().Order("stop", "L1", "2027-01-01..2027-01-10", LineState.Stopped)
            .Verify(("L1", "2027-01-01..2027-01-10")).On("haze").Kept);

    [Fact]
    public void OutlookAddOn_NoBaseInItsWindow_AddsNothing()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1").Window("winter", "2027-01-11..2027-01-30").BaseDays("base", "horizon", 3)
            .OutlookAddOn("haze", "winter", (0, 5)).Verify(("L1", "2027-01-01..2027-01-03"));
        Assert.True(verdict.Accepted);
        Assert.Equal(0, verdict.On("haze").Checked);
    }
}
