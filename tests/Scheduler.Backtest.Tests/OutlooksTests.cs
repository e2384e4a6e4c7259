using Scheduler.Backtest.Winters;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

public sealed class OutlooksTests
{
    private static readonly Scenario Scenario = new ScenarioBuilder("2026-01-05..2026-02-15").City("c1").City("c2").Line("L1", city: "c1").Line("L2", city: "c2")
        .Outlook("c1", [.. Enumerable.Range(0, 42).Select(day => 100 + day)]).Outlook("c2", [.. Enumerable.Range(0, 42).Select(day => 500 + day)]).Build();

    [Fact]
    public void Shuffled_AnySeed_KeepsTheValuesOfEachCityAndMovesCitiesAlike()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var shuffled = Scenario.Shuffled(seed).Outlook;
            Assert.Equal(Scenario.Outlook.Pm25Tenths("c1").Order(), shuffled.Pm25Tenths("c1").Order());
            Assert.Equal(shuffled.Pm25Tenths("c1").Select(value => value + 400), shuffled.Pm25Tenths("c2"));
        }
    }

    [Fact]
    public void Shuffled_TheSameSeed_IsTheSameAndAnotherIsNot()
    {
        Assert.Equal(Scenario.Shuffled(3).Outlook.Pm25Tenths("c1").ToArray(), Scenario.Shuffled(3).Outlook.Pm25Tenths("c1").ToArray());
        Assert.NotEqual(Scenario.Shuffled(3).Outlook.Pm25Tenths("c1").ToArray(), Scenario.Shuffled(4).Outlook.Pm25Tenths("c1").ToArray());
    }

    [Fact]
    public void Shuffled_Blocks_StayWhole()
    {
        // 5 to 10 January, 11 to 20, 21 to 31, 1 to 10 February, 11 to 15: within a block values go on by one.
        var values = Scenario.Shuffled(1).Outlook.Pm25Tenths("c1");
        var jumps = Enumerable.Range(1, 41).Count(day => values[day] != values[day - 1] + 1);
        Assert.InRange(jumps, 1, 4);
    }

    [Fact]
    public void Flat_AnyScenario_HasOneValue() => Assert.Single(Scenario.Flat().Outlook.Pm25Tenths("c1").Concat(Scenario.Flat().Outlook.Pm25Tenths("c2")).Distinct());
}
