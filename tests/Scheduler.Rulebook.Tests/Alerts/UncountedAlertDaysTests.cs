using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Rulebook.Alerts;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Alerts;

public sealed class UncountedAlertDaysTests
{
    /// <summary>Yellow and red ask the same on 3 January; the day is one of red, though yellow came first and was long enough.</summary>
    [Fact]
    public void Of_TwoLevelsThatAskTheSame_TakesTheHigherOne()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1")
            .AlertActions("actions", 1, Rounding.Up, AlertTables.AllStop)
            .AlertCredit("later", Scenario.HorizonWindowId, AlertCreditMode.Deferred, Rounding.Up, "next-winter", AlertLevel.Red)
            .Alert("y", AlertLevel.Yellow, "2027-01-02T12:00", "2027-01-04T12:00").Alert("r", AlertLevel.Red, "2027-01-03T09:00", "2027-01-03T20:00", "y")
            .Build();

        var days = UncountedAlertDays.Of(scenario, scenario.Rules.OfType<AlertCredit>().Single(), scenario.Lines[0]);

        Assert.Equal([new LocalDate(2027, 1, 3)], days.Dates());
    }
}
