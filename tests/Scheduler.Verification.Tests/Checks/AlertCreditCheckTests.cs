using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class AlertCreditCheckTests
{
    // The alert asks for a stop on 3 to 5 January; five days are due.
    private static ScenarioBuilder Owing(AlertCreditMode mode) => new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1")
        .Alert("a", AlertLevel.Orange, "2027-01-03T00:00", "2027-01-06T00:00").AlertActions("actions", 12, Rounding.Up, AlertTables.AllStop)
        .BaseDays("base", Scenario.HorizonWindowId, 5).AlertCredit("credit", Scenario.HorizonWindowId, mode, creditTo: "later");

    [Theory]
    [InlineData(AlertCreditMode.Counted, "2027-01-03..2027-01-07", true)]
    [InlineData(AlertCreditMode.Deferred, "2027-01-03..2027-01-07", false)]
    [InlineData(AlertCreditMode.OnTop, "2027-01-03..2027-01-07", false)]
    [InlineData(AlertCreditMode.Deferred, "2027-01-03..2027-01-10", true)]
    [InlineData(AlertCreditMode.OnTop, "2027-01-01..2027-01-08", true)]
    [InlineData(AlertCreditMode.OnTop, "2027-01-01..2027-01-07", false)]
    public void AlertCredit_AMode_CountsTheDaysOrNot(AlertCreditMode mode, string stop, bool accepted) =>
        Assert.Equal(accepted, Owing(mode).Verify(("L1", stop)).Accepted);

    [Fact]
    public void AlertCredit_DaysThatDoNotCount_AreNamed()
    {
        var verdict = Owing(AlertCreditMode.OnTop).Verify(("L1", "2027-01-03..2027-01-07"));

        Assert.Equal(
            "L1: 3 stop days under alerts do not count in the horizon; 2 days count, at least 5 required; 3 days too few",
            Assert.Single(verdict.On("credit").Breaches()));
        Assert.False(verdict.On("base").Kept);
    }

    [Fact]
    public void AlertCredit_DaysThatCount_NeedNoComparison() =>
        Assert.Equal(0, Owing(AlertCreditMode.Counted).Verify(("L1", "2027-01-03..2027-01-07")).On("credit").Checked);
}
