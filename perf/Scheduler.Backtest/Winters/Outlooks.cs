using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Outlook;

namespace Scheduler.Backtest.Winters;

/// <summary>Outlooks that say less than the scenario's.</summary>
internal static class Outlooks
{
    public const int FlatTenths = 1000;

    /// <summary>The same air everywhere and always: whoever plans with it learns nothing about when the air is bad.</summary>
    public static Scenario Flat(this Scenario scenario) => scenario.With(_ => [.. Enumerable.Repeat(FlatTenths, scenario.Horizon.DayCount)]);

    /// <summary>The ten-day blocks in a drawn order, the same for all cities: each city keeps its values, and when they come is chance.</summary>
    public static Scenario Shuffled(this Scenario scenario, int seed)
    {
        var blocks = TenDayPeriods.In(scenario.Horizon).Select(part => (First: scenario.Horizon.IndexOf(part.Days.Start), Days: part.Days.Length)).ToArray();
        int[] order = [.. new KeyedDraw((ulong)seed).Shuffled("ten-day blocks", Enumerable.Range(0, blocks.Length), block => $"{block}")];
        return scenario.With(values => [.. order.SelectMany(block => values.AsSpan(blocks[block].First, blocks[block].Days).ToArray())]);
    }

    private static Scenario With(this Scenario scenario, Func<ImmutableArray<int>, ImmutableArray<int>> change) => scenario with
    {
        Outlook = new PollutionOutlook(scenario.Horizon, scenario.Cities.ToDictionary(city => city.Id, city => change(scenario.Outlook.Pm25Tenths(city.Id)))),
    };
}
