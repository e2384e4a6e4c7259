using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class MustIncludeMonthsCheckTests
{
    private static ScenarioBuilder Winter(int floor = 70, SpecialClass specialClass = SpecialClass.None)
    {
        var builder = new ScenarioBuilder("2026-11-01..2027-03-31").Line("L1", specialClass: specialClass).Window("w", "2026-11-15..2027-03-15");
        return builder.Rule(new MustIncludeMonths(
            "include", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("w"), [new YearMonth(2026, 12), new YearMonth(2027, 1)], floor));
    }

    [Theory]
    [InlineData("2026-12-01..2027-02-08", true)]
    [InlineData("2026-12-01..2027-02-07", false)]
    [InlineData("2026-11-15..2027-03-15", true)]
    [InlineData("2026-11-01..2027-03-31", true)]
    [InlineData("2026-12-02..2027-02-10", false)]
    public void MustIncludeMonths_OneStop_HoldsTheMonthsAndTheFloor(string stop, bool accepted) =>
        Assert.Equal(accepted, Winter().Verify(("L1", stop)).Accepted);

    [Fact]
    public void MustIncludeMonths_DayOfANamedMonthRunning_NamesIt() => Assert.Equal(
        ["L1: off on 61 of the 62 days of the named months (running: 2026-12-01…2026-12-01); 1 days too few"],
        Winter().Verify(("L1", "2026-12-02..2027-02-10")).On("include").Breaches());

    [Fact]
    public void MustIncludeMonths_SecondStopInTheWindow_IsRefused() => Assert.Equal(
        ["L1: 2 stops in w, at most 1; 1 stops too many"],
        Winter().Verify(("L1", "2026-12-01..2027-02-08"), ("L1", "2027-03-15..2027-03-20")).On("include").Breaches());

    [Fact]
    public void MustIncludeMonths_StopOutsideTheWindow_IsFree() =>
        Assert.True(Winter().Verify(("L1", "2026-11-01..2026-11-14"), ("L1", "2026-12-01..2027-02-08"), ("L1", "2027-03-16..2027-03-31")).Accepted);

    [Fact]
    public void MustIncludeMonths_StopCarriedIntoTheWindow_IsTheOne()
    {
        var builder = Winter().History("L1", LineState.Stopped, "2026-10-01");
        Assert.True(builder.Verify(("L1", "2026-11-01..2027-02-08")).Accepted);
        Assert.False(builder.Verify(("L1", "2026-11-01..2026-11-15"), ("L1", "2026-12-01..2027-02-08")).On("include").Kept);
    }

    [Fact]
    public void MustIncludeMonths_ExemptLine_IsNotBound() => Assert.True(
        Winter(specialClass: SpecialClass.KeyProject).Treatment("free", SpecialClass.KeyProject, TreatmentKind.Exempt).Verify().Accepted);
}
