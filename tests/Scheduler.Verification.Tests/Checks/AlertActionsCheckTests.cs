using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class AlertActionsCheckTests
{
    // 14, 24 and 12 hours on 3, 4 and 5 January.
    private static ScenarioBuilder Alerted() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Line("L1").Alert("a", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-05T12:00");

    [Fact]
    public void AlertActions_StopOnAllDays_IsKept()
    {
        var verdict = Alerted().AlertActions("actions", 12, Rounding.Up, AlertTables.AllStop).Verify(("L1", "2027-01-02..2027-01-05")).On("actions");

        Assert.True(verdict.Kept);
        Assert.Equal("L1: the alert asks for a stop on 2027-01-03…2027-01-05; off on 3 of 3 days (running: –); room of 0 days", verdict.Tightest!.En);
    }

    [Fact]
    public void AlertActions_RestartTooEarly_NamesTheDays()
    {
        var finding = Assert.Single(
            Alerted().AlertActions("actions", 12, Rounding.Up, AlertTables.AllStop).Verify(("L1", "2027-01-02..2027-01-04")).On("actions").Findings);

        Assert.Equal("L1: the alert asks for a stop on 2027-01-03…2027-01-05; off on 2 of 3 days (running: 2027-01-05…2027-01-05); 1 days too few", finding.Message.En);
        Assert.Equal("L1：预警要求2027-01-03…2027-01-05停窑，3天中停窑2天（运行：2027-01-05…2027-01-05）；少1天", finding.Message.Zh);
        Assert.Equal(("L1", new NodaTime.LocalDate(2027, 1, 5)), (finding.LineId, finding.Date));
    }

    [Fact]
    public void AlertActions_LastDayCoveredTooShortly_AsksNothing() =>
        Assert.True(Alerted().AlertActions("actions", 13, Rounding.Up, AlertTables.AllStop).Verify(("L1", "2027-01-03..2027-01-04")).Accepted);

    [Fact]
    public void AlertActions_AcrossTheEdges_BindsTheFirstAndTheLastDay()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1")
            .Alert("a", AlertLevel.Red, "2026-12-30T00:00", "2027-01-01T12:00").Alert("b", AlertLevel.Red, "2027-01-30T12:00", "2027-02-02T00:00")
            .AlertActions("actions", 12, Rounding.Up, AlertTables.AllStop);

        Assert.True(builder.Verify(("L1", "2027-01-01"), ("L1", "2027-01-30")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-30")).Accepted);
    }

    [Theory]
    [InlineData(Rounding.Up, 1, false)]
    [InlineData(Rounding.Up, 2, true)]
    [InlineData(Rounding.Down, 0, false)]
    [InlineData(Rounding.Down, 1, true)]
    [InlineData(Rounding.HalfUp, 1, false)]
    [InlineData(Rounding.HalfUp, 2, true)]
    public void AlertActions_HalfOfThreeLines_IsRoundedToLines(Rounding rounding, int off, bool accepted)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").Line("L3")
            .Alert("a", AlertLevel.Yellow, "2027-01-04T00:00", "2027-01-05T00:00").AlertActions("actions", 24, rounding, AlertTables.ShareStops(50));

        var verdict = builder.Verify([.. Enumerable.Range(1, off).Select(number => ($"L{number}", "2027-01-04"))]);

        Assert.Equal(accepted, verdict.Accepted);
    }

    [Fact]
    public void AlertActions_TooFewLinesOfAPlant_NamesThePlantAndTheDay()
    {
        var finding = Assert.Single(new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").Line("L3", company: "k2")
            .Alert("a", AlertLevel.Yellow, "2027-01-04T00:00", "2027-01-05T00:00").AlertActions("actions", 24, Rounding.Up, AlertTables.ShareStops(50))
            .Verify(("L3", "2027-01-04")).On("actions").Findings);

        Assert.Equal("k1 in c1, 2027-01-04: 0 of 2 lines off; the alert asks for 50 %, at least 1; 1 lines too few", finding.Message.En);
        Assert.Null(finding.LineId);
    }

    [Fact]
    public void AlertActions_WithdrawnBulletin_AsksNothing() => Assert.True(
        Alerted().Alert("b", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-03T10:00", "a").AlertActions("actions", 1, Rounding.Up, AlertTables.AllStop).Verify().Accepted);
}
