using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ChangeRequestCheckTests
{
    private static ScenarioBuilder Filed(int lead, int floor = 0, string requestedOn = "2017-05-20") =>
        new ScenarioBuilder("2017-05-20..2017-07-20").Line("L1").Line("L2")
            .Filed("L1", "2017-05-20..2017-05-25").Filed("L1", "2017-06-10..2017-07-03").Filed("L2", "2017-07-01..2017-07-20")
            .Rule(new ChangeRequest("change", ScenarioBuilder.Source, LineSelector.All, Spans.Date(requestedOn), lead, floor));

    /// <summary>Shaanxi 2017: the filed plan is in principle frozen.</summary>
    [Theory]
    [InlineData("2017-05-20..2017-05-25", "2017-06-10..2017-07-03", "2017-07-01..2017-07-20", true)]
    [InlineData("2017-05-20..2017-05-25", "2017-06-10..2017-07-02", "2017-07-01..2017-07-20", false)]
    [InlineData("2017-05-20..2017-05-25", "2017-06-10..2017-07-03", "2017-07-01..2017-07-19", false)]
    [InlineData("2017-05-21..2017-05-25", "2017-06-10..2017-07-03", "2017-07-01..2017-07-20", false)]
    public void ChangeRequest_Shaanxi2017_StandsAsFiledToBothEdges(string first, string second, string other, bool accepted) =>
        Assert.Equal(accepted, Filed(300).Verify(("L1", first), ("L1", second), ("L2", other)).Accepted);

    [Theory]
    [InlineData("2017-06-03..2017-06-10", true)]
    [InlineData("2017-06-02..2017-06-10", false)]
    public void ChangeRequest_AfterTheLead_IsFree(string stop, bool accepted) =>
        Assert.Equal(accepted, Filed(14).Verify(("L1", "2017-05-20..2017-05-25"), ("L1", stop)).Accepted);

    [Fact]
    public void ChangeRequest_DayNotAsFiled_IsNamed() => Assert.Equal(
        ["L1: 2 of the 14 days before 2017-06-03 are not as filed (2017-05-20…2017-05-20, 2017-05-26…2017-05-26), 0 allowed; 2 days too many"],
        Filed(14).Verify(("L1", "2017-05-21..2017-05-26")).On("change").Breaches());

    [Fact]
    public void ChangeRequest_BelowTheFloor_IsRefused() => Assert.Equal(
        ["L2: 29 stop days from 2017-05-20 to 2017-07-20, at least 30 after any change; 1 days too few"],
        Filed(0, 30).Verify(("L1", "2017-06-01..2017-06-30"), ("L2", "2017-06-01..2017-06-29")).On("change").Breaches());

    [Fact]
    public void ChangeRequest_StopCarriedIn_StandsAsFiled()
    {
        var builder = Filed(1).History("L1", LineState.Stopped, "2017-05-10");
        Assert.True(builder.Verify(("L1", "2017-05-20")).Accepted);
        Assert.False(builder.Verify().On("change").Kept);
    }

    [Fact]
    public void ChangeRequest_LeadThatEndedBefore_FreezesNothing() => Assert.True(Filed(10, requestedOn: "2017-05-10").Verify().Accepted);
}
