using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class FirstStopByCheckTests
{
    private static ScenarioBuilder Autumn(string latest, int due = 5)
    {
        var builder = new ScenarioBuilder("2019-08-16..2019-09-30").Line("L1").Window("w", "2019-08-18..2019-09-30").BaseDays("base", "w", due);
        return builder.Rule(new FirstStopBy("first", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("w"), Spans.Date(latest)));
    }

    /// <summary>Guizhou 2019: 21 August 0:00, and 21 September 0:00 elsewhere; off on these days.</summary>
    [Theory]
    [InlineData("2019-08-21", "2019-08-21..2019-08-25", true)]
    [InlineData("2019-08-21", "2019-08-22..2019-08-26", false)]
    [InlineData("2019-08-21", "2019-08-18..2019-08-22", true)]
    [InlineData("2019-09-21", "2019-09-21..2019-09-25", true)]
    [InlineData("2019-09-21", "2019-09-22..2019-09-26", false)]
    public void FirstStopBy_Guizhou2019_IsOffOnTheDay(string latest, string stop, bool accepted) =>
        Assert.Equal(accepted, Autumn(latest).Verify(("L1", stop)).Accepted);

    [Fact]
    public void FirstStopBy_LaterStart_NamesIt() => Assert.Equal(
        ["L1: off on 0 days of w up to 2019-08-21 (first stop day: 2019-08-22), at least 1; 1 days too few"],
        Autumn("2019-08-21").Verify(("L1", "2019-08-22..2019-08-26")).On("first").Breaches());

    [Fact]
    public void FirstStopBy_StopBeforeTheWindowOnly_IsNotEnough() =>
        Assert.False(Autumn("2019-08-21").Verify(("L1", "2019-08-16..2019-08-17"), ("L1", "2019-09-01..2019-09-05")).On("first").Kept);

    [Fact]
    public void FirstStopBy_StopCarriedInThatGoesOn_Counts()
    {
        var builder = Autumn("2019-08-18", 1).History("L1", LineState.Stopped, "2019-08-01");
        Assert.True(builder.Verify(("L1", "2019-08-16..2019-08-18")).Accepted);
        Assert.False(builder.Verify(("L1", "2019-08-16..2019-08-17"), ("L1", "2019-08-19")).On("first").Kept);
    }

    [Fact]
    public void FirstStopBy_LastDayOfTheHorizon_IsInTime() => Assert.True(Autumn("2019-09-30", 1).Verify(("L1", "2019-09-30")).Accepted);

    [Fact]
    public void FirstStopBy_NothingOwed_IsNotAsked() => Assert.Equal(0, Autumn("2019-08-21", due: 0).Verify().On("first").Checked);
}
