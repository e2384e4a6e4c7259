using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Outlook;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>What could be expected of a winter's air before it began, and what was measured; ten-day periods, µg/m³.</summary>
public static class WinterAir
{
    /// <summary>
    /// Ten-day means of all days before the winter's first, smoothed 1-2-1 around the year as the outlook of a plan year is. A period that was not measured yet (in 2014 the end of November) takes the mean of its two
    /// neighbours.
    /// </summary>
    /// <param name="years">Only the days of so many years before the winter; null for all.</param>
    /// <exception cref="InputFaultException">A period and one of its neighbours have no day.</exception>
    public static IEnumerable<OutlookRow> Forecast(ZhejiangCity city, IEnumerable<CityDay> days, Winter winter, int? years = null)
    {
        var firstDay = winter.Horizon.From;
        var known = days.Where(day => day.City == city.Name.Zh && day.Date < firstDay && (years is not { } some || day.Date >= firstDay.PlusYears(-some)))
            .ToLookup(day => TenDayPeriods.IndexOf(day.Date), day => day.Pm25);
        var climate = YearCircle.Smoothed([.. Enumerable.Range(0, TenDayPeriods.PerYear).Select(period => known[period].Any() ? known[period].Average() : Between(period))]);
        return TenDayPeriods.In(winter.Horizon).Select(part => new OutlookRow(city.Id, part.Days, Rounded(climate[part.Period])));

        decimal Between(int period)
        {
            var (before, after) = (known[(period + TenDayPeriods.PerYear - 1) % TenDayPeriods.PerYear], known[(period + 1) % TenDayPeriods.PerYear]);
            return before.Any() && after.Any()
                ? (before.Average() + after.Average()) / 2
                : throw new InputFaultException(
                    $"{city.Name.Zh}: no measured PM2.5 before {firstDay:uuuu-MM-dd} in ten-day period {period + 1} of the year, nor on both sides of it; at most one period in a row may be missing.");
        }
    }

    /// <summary>Ten-day means of the winter itself.</summary>
    /// <exception cref="InputFaultException">A period has no day.</exception>
    public static IEnumerable<OutlookRow> Measured(ZhejiangCity city, IEnumerable<CityDay> days, Winter winter)
    {
        var own = days.Where(day => day.City == city.Name.Zh).ToLookup(day => day.Date, day => day.Pm25);
        return TenDayPeriods.In(winter.Horizon).Select(part => new OutlookRow(
            city.Id,
            part.Days,
            part.Days.SelectMany(date => own[date]).ToArray() is { Length: > 0 } values
                ? Rounded(values.Average())
                : throw new InputFaultException($"{city.Name.Zh}: no measured PM2.5 from {part.Days.Start:uuuu-MM-dd} to {part.Days.End:uuuu-MM-dd}; every ten-day period of the winter needs at least one day.")));
    }

    private static decimal Rounded(decimal pm25) => Math.Round(pm25, 1, MidpointRounding.AwayFromZero);
}
