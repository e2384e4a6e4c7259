using Scheduler.Domain.Alerts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class AlertCreditCompilerTests
{
    // The line must stop on 3 to 5 January, and owes three days in all.
    private static ScenarioBuilder Three() => Compiling.TenDays().Line("L1").Window("first-four", "2027-01-01..2027-01-04")
        .Alert("a", AlertLevel.Orange, "2027-01-03T00:00", "2027-01-06T00:00")
        .AlertActions("actions", 12, Rounding.Up, AlertTables.AllStop).BaseDays("base", Scenario.HorizonWindowId, 3);

    [Theory]
    [InlineData(AlertCreditMode.Counted, "0-9: 3..10 base")]
    [InlineData(AlertCreditMode.Deferred, "0-1+5-9: 3..7 base")]
    [InlineData(AlertCreditMode.OnTop, "0-1+5-9: 3..7 base")]
    public void Compile_AMode_CountsTheDaysOrNot(AlertCreditMode mode, string expected)
    {
        var problem = Three().AlertCredit("credit", Scenario.HorizonWindowId, mode).Compile();

        Assert.Equal([expected, "2-4: 3..3 actions"], problem.Counts("L1"));
    }

    [Fact]
    public void Compile_DaysOutsideTheWindow_Count() => Assert.Contains(
        "0-1+4-9: 3..8 base", Three().AlertCredit("credit", "first-four", AlertCreditMode.OnTop).Compile().Counts("L1"));

    [Fact]
    public void Compile_AnotherLevel_Counts() => Assert.Contains(
        "0-9: 3..10 base",
        Three().AlertCredit("credit", Scenario.HorizonWindowId, AlertCreditMode.OnTop, levels: [AlertLevel.Yellow, AlertLevel.Red]).Compile().Counts("L1"));

    [Fact]
    public void Compile_ShareOfThePlant_CountsForNoneOfItsLines()
    {
        var problem = Compiling.TenDays().Line("L1").Line("L2")
            .Alert("a", AlertLevel.Orange, "2027-01-03T00:00", "2027-01-04T00:00").AlertActions("actions", 12, Rounding.Up, AlertTables.ShareStops(50))
            .BaseDays("base", Scenario.HorizonWindowId, 3).AlertCredit("credit", Scenario.HorizonWindowId, AlertCreditMode.Deferred, creditTo: "later").Compile();

        Assert.Equal(["0-1+3-9: 3..9 base"], problem.Counts("L1"));
        Assert.Equal(["0-1+3-9: 3..9 base"], problem.Counts("L2"));
    }
}
