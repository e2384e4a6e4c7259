using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.Backtest.Winters;

/// <summary>Measured air day by day, from the raw table, which may not be shipped.</summary>
internal static class DailyAir
{
    /// <exception cref="InputFaultException">The table is missing or unreadable.</exception>
    /// <exception cref="InvalidDataException">A city has no value on a day.</exception>
    public static PollutionOutlook Of(Scenario scenario, string dataFolder)
    {
        var measured = MeasuredAir.All(dataFolder, DataFolder.EarlierDaysFile).ToDictionary(day => (day.City, day.Date), day => day.Pm25);
        return new PollutionOutlook(
            scenario.Horizon,
            scenario.Cities.ToDictionary(city => city.Id, city => scenario.Horizon.Days.Dates().Select(date => measured.TryGetValue((city.Name.Zh, date), out var pm25)
                ? (int)Math.Round(10 * pm25, MidpointRounding.AwayFromZero)
                : throw new InvalidDataException($"{DataFolder.EarlierDaysFile}: no PM2.5 of {city.Name.Zh} on {date:uuuu-MM-dd}; leave --data out to judge by ten-day means only.")).ToImmutableArray()));
    }
}
