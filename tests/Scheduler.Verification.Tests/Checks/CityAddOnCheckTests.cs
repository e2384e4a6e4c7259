using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class CityAddOnCheckTests
{
    /// <summary>Hunan, first quarter of 2020: at least 40 days, 45 in seven cities.</summary>
    private static ScenarioBuilder Hunan(CityAddOnMode mode = CityAddOnMode.AtLeast, int days = 45) => new ScenarioBuilder("2020-01-01..2020-03-31")
        .Line("L1", city: "c2").BaseDays("base", "horizon", 40).CityAddOn("cities", "horizon", mode, days, LineSelector.All with { Cities = ["c2"] });

    [Fact]
    public void CityAddOn_FortyFiveDays_AreEnough()
    {
        Assert.True(Hunan().Verify(("L1", "2020-01-01..2020-02-14")).Accepted);
        Assert.True(Hunan().Verify(("L1", "2020-02-16..2020-03-31")).Accepted);
    }

    [Fact]
    public void CityAddOn_OneDayShort_NamesWhatTheCityAdds() => Assert.Equal(
        ["L1: 44 stop days in 2020-01-01…2020-03-31, at least 45 due with 5 days by this rule for the horizon; 1 days too few"],
        Hunan().Verify(("L1", "2020-01-01..2020-02-13")).On("cities").Breaches());

    [Fact]
    public void CityAddOn_MoreDays_AreDueBesideTheBase() =>
        Assert.Equal(43, Hunan(CityAddOnMode.Add, 3).Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void CityAddOn_ATotalThatTheBaseReaches_ComparesNothing() =>
        Assert.Equal(0, Hunan(days: 40).Verify(("L1", "2020-01-01..2020-02-14")).On("cities").Checked);

    [Fact]
    public void CityAddOn_StopCarriedIn_CountsFromTheFirstDay()
    {
        var builder = Hunan().History("L1", LineState.Stopped, "2019-12-01");
        Assert.True(builder.Verify(("L1", "2020-01-01..2020-02-14")).On("cities").Kept);
        Assert.False(builder.Verify(("L1", "2020-01-01..2020-02-13")).On("cities").Kept);
    }

    [Fact]
    public void CityAddOn_OrderToRun_LeavesTheDueDaysAsTheyAre() => Assert.False(Hunan()
        .Order("run", "L1", "2020-01-01", LineState.Running).Verify(("L1", "2020-01-02..2020-02-14")).On("cities").Kept);
}
