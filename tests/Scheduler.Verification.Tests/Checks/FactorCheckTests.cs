using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class FactorCheckTests
{
    private static ScenarioBuilder Lines(int percent, Rounding rounding = Rounding.Up) =>
        new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").BaseDays("base", "horizon", 7).Factor("factor", percent, rounding: rounding);

    [Theory]
    [InlineData(Rounding.Up, "2027-01-28..2027-01-30", "2027-01-29..2027-01-30")]
    [InlineData(Rounding.Down, "2027-01-29..2027-01-30", "2027-01-30..2027-01-30")]
    [InlineData(Rounding.HalfUp, "2027-01-28..2027-01-30", "2027-01-29..2027-01-30")]
    public void Factor_FortyPercentOfSeven_IsKeptAtTheShareAndBrokenBelow(Rounding rounding, string kept, string broken)
    {
        Assert.True(Lines(40, rounding).Verify(("L1", kept)).Accepted);
        Assert.False(Lines(40, rounding).Verify(("L1", broken)).On("factor").Kept);
    }

    [Fact]
    public void Factor_MoreThanAll_NeedsMoreDays()
    {
        Assert.True(Lines(150).Verify(("L1", "2027-01-01..2027-01-11")).Accepted);
        Assert.Equal(
            ["L1: 10 stop days from 2027-01-01 to 2027-01-30, at least 11 due in all; 1 days too few"],
            Lines(150).Verify(("L1", "2027-01-01..2027-01-10")).On("factor").Breaches());
    }

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-30")]
    public void Factor_NothingDueButAStopAtAnEdge_IsABreach(string day)
    {
        Assert.True(Lines(0).Verify().Accepted);
        var finding = Assert.Single(Lines(0).Verify(("L1", day)).On("factor").Findings);
        Assert.Equal("L1 owes nothing by its share: 1 stop days from 2027-01-01 to 2027-01-30, 0 allowed; 1 days too many", finding.Message.En);
        Assert.Equal(Spans.Date(day), finding.Date);
    }

    [Fact]
    public void Factor_NothingDueAndStopCarriedIn_MustEndBeforeTheFirstDay() =>
        Assert.False(Lines(0).History("L1", LineState.Stopped, "2026-12-01").Verify(("L1", "2027-01-01")).On("factor").Kept);

    [Fact]
    public void Factor_NothingDueButOrderedToStop_CannotSatisfyBoth()
    {
        var verdict = Lines(0).Order("order", "L1", "2027-01-03", LineState.Stopped).Verify(("L1", "2027-01-03"));
        Assert.Equal((false, true), (verdict.On("factor").Kept, verdict.On("order").Kept));
    }

    [Fact]
    public void Factor_InTheDueDays_IsAnItemWithTheDifference()
    {
        var item = Lines(40).Verify().Figures("L1").Due.Windows.Single().Items[1];
        Assert.Equal((-4, "each line of this rule owes 40 % (rounded up): -4 days"), (item.Days, item.Reason.En));
    }
}
