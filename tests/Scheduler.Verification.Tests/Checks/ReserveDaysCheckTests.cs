using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ReserveDaysCheckTests
{
    private static ScenarioBuilder November(int cap, int called, int due = 10)
    {
        var builder = new ScenarioBuilder("2024-11-01..2024-11-30").Line("L1").Window("november", "2024-11-01..2024-11-30")
            .BaseDays("base", "november", due);
        return builder.Rule(new ReserveDays(
            "reserve",
            ScenarioBuilder.Source,
            LineSelector.All,
            builder.WindowOf("november"),
            cap,
            0,
            called == 0 ? [] : [new CalledReserve(builder.WindowOf("november"), called, new LocalDate(2024, 10, 31), "X")]));
    }

    /// <summary>Sichuan, November 2024: 10 + X.</summary>
    [Theory]
    [InlineData(0, "2024-11-01..2024-11-10", true)]
    [InlineData(5, "2024-11-01..2024-11-10", false)]
    [InlineData(5, "2024-11-16..2024-11-30", true)]
    public void ReserveDays_SichuanNovember2024_TenAndTheCalledDays(int called, string stop, bool accepted) =>
        Assert.Equal(accepted, November(8, called).Verify(("L1", stop)).Accepted);

    [Fact]
    public void ReserveDays_CalledDays_AreOwedWithTheBase() => Assert.Equal(15, November(8, 5).Verify(("L1", "2024-11-16..2024-11-30")).Figures("L1").Due.DueDays);

    [Fact]
    public void ReserveDays_NoRoomLeft_SaysHowMuch() => Assert.Equal(
        ["L1: 7 running days in november (2024-11-01…2024-11-30), at least 8 kept for days that may still be called; 1 days too few"],
        November(8, 0).Verify(("L1", "2024-11-08..2024-11-30")).On("reserve").Breaches());

    [Theory]
    [InlineData(8, 0, "2024-11-01..2024-11-22", true)]
    [InlineData(8, 0, "2024-11-01..2024-11-23", false)]
    [InlineData(8, 5, "2024-11-04..2024-11-30", true)]
    [InlineData(8, 5, "2024-11-03..2024-11-30", false)]
    [InlineData(8, 8, "2024-11-01..2024-11-30", true)]
    public void ReserveDays_UncalledRest_KeepsRunningDaysAtBothEdges(int cap, int called, string stop, bool kept) =>
        Assert.Equal(kept, November(cap, called).Verify(("L1", stop)).On("reserve").Kept);

    /// <summary>Guizhou 2024: up to 50 more days in the year of 366.</summary>
    [Theory]
    [InlineData("2024-02-20..2024-12-31", true)]
    [InlineData("2024-02-19..2024-12-31", false)]
    public void ReserveDays_Guizhou2024_FiftyDaysStayFree(string stop, bool kept)
    {
        var builder = new ScenarioBuilder("2024-01-01..2024-12-31").Line("L1");
        builder.Rule(new ReserveDays("reserve", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("horizon"), 50, 0, []));
        Assert.Equal(kept, builder.Verify(("L1", stop)).On("reserve").Kept);
    }
}
