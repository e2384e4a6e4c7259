using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ScopeCheckTests
{
    private static ScenarioBuilder Lines(string? from) => new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2")
        .BaseDays("base", "horizon", 10, LineSelector.All with { Lines = ["L1"] }).Scope("scope", from, LineSelector.All with { Lines = ["L1"] });

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-30")]
    public void Scope_ExcludedButStoppedAtAnEdge_IsABreach(string day)
    {
        Assert.True(Lines(null).Verify(("L2", day)).Accepted);
        var finding = Assert.Single(Lines(null).Verify(("L1", day)).On("scope").Findings);
        Assert.Equal("L1 is not in the scope of the scheme: 1 stop days from 2027-01-01 to 2027-01-30, 0 allowed; 1 days too many", finding.Message.En);
        Assert.Equal(Spans.Date(day), finding.Date);
    }

    [Fact]
    public void Scope_FromADate_OwesByTheDaysFromThenOn()
    {
        var builder = Lines("2027-01-16");
        Assert.True(builder.Verify(("L1", "2027-01-16..2027-01-20")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-27..2027-01-30")).Accepted);
        Assert.Equal("new line (before 2027-01-16) is exempt: -5 days", builder.Verify().Figures("L1").Due.Windows.Single().Items[1].Reason.En);
    }

    [Fact]
    public void Scope_StopBeforeTheDate_IsABreach() => Assert.Equal(
        ["L1 is not in the scope of the scheme: 1 stop days from 2027-01-01 to 2027-01-15, 0 allowed; 1 days too many"],
        Lines("2027-01-16").Verify(("L1", "2027-01-15..2027-01-20")).On("scope").Breaches());

    [Fact]
    public void Scope_StopCarriedIn_MustEndBeforeTheFirstDay()
    {
        var builder = Lines("2027-01-16").History("L1", LineState.Stopped, "2026-12-01");
        Assert.True(builder.Verify(("L1", "2027-01-20..2027-01-24")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01"), ("L1", "2027-01-20..2027-01-24")).On("scope").Kept);
    }

    [Fact]
    public void Scope_OrderedToStop_CannotSatisfyBoth()
    {
        var verdict = Lines(null).Order("order", "L1", "2027-01-03", LineState.Stopped).Verify(("L1", "2027-01-03"));
        Assert.Equal((false, true), (verdict.On("scope").Kept, verdict.On("order").Kept));
    }
}
