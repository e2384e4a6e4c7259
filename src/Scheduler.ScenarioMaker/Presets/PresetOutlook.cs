using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Outlook;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>
/// The outlook of a preset: ten-day means of 2014 to 2016 where a city was measured, smoothed; else one winter and one summer value, the
/// means of all measured cities. Levels have fallen since; they are not brought to the plan year.
/// </summary>
/// <param name="MeasuredCities">Ids of the cities with own measurements.</param>
/// <param name="Rows">City ids, all days of the horizon.</param>
/// <param name="Winter">Mean of all measured cities, November to March, µg/m³.</param>
/// <param name="Summer">Mean of all measured cities, April to October, µg/m³.</param>
public sealed record PresetOutlook(ImmutableArray<string> MeasuredCities, ImmutableArray<OutlookRow> Rows, decimal Winter, decimal Summer)
{
    public static PresetOutlook From(PresetData data, IReadOnlyCollection<PresetCity> cities, Horizon horizon)
    {
        var days = data.MeasuredDays.ToLookup(day => day.City);
        var winter = Rounded(Mean(data.MeasuredDays.Where(day => IsWinter(day.Date)), "winter"));
        var summer = Rounded(Mean(data.MeasuredDays.Where(day => !IsWinter(day.Date)), "summer"));
        var measured = cities.Where(city => days.Contains(city.Name.Zh)).Select(city => city.Id).ToImmutableArray();
        return new PresetOutlook(
            measured,
            [.. cities.SelectMany(city => measured.Contains(city.Id) ? OwnRows(city, days[city.Name.Zh], horizon) : FlatRows(city))],
            winter,
            summer);

        IEnumerable<OutlookRow> FlatRows(PresetCity city) =>
            Seasons(horizon).Select(season => new OutlookRow(city.Id, season, IsWinter(season.Start) ? winter : summer));
    }

    /// <summary>November to March, the longest of the national windows.</summary>
    private static bool IsWinter(LocalDate date) => date.Month is >= 11 or <= 3;

    private static IEnumerable<OutlookRow> OwnRows(PresetCity city, IEnumerable<CityDay> days, Horizon horizon)
    {
        var byPeriod = days.ToLookup(day => TenDayPeriods.IndexOf(day.Date));
        var climate = YearCircle.Smoothed(
            [.. Enumerable.Range(0, TenDayPeriods.PerYear).Select(period => Mean(byPeriod[period], $"{city.Name.Zh}, ten-day period {period + 1}"))]);
        return TenDayPeriods.In(horizon).Select(part => new OutlookRow(city.Id, part.Days, Rounded(climate[part.Period])));
    }

    private static IEnumerable<DateInterval> Seasons(Horizon horizon)
    {
        for (var from = horizon.From; from <= horizon.To;)
        {
            var to = from;
            while (to < horizon.To && IsWinter(to.PlusDays(1)) == IsWinter(from)) to = to.PlusDays(1);
            yield return new DateInterval(from, to);
            from = to.PlusDays(1);
        }
    }

    private static decimal Mean(IEnumerable<CityDay> days, string what) =>
        days.Select(day => day.Pm25).DefaultIfEmpty(-1m).Average() is >= 0 and var mean
            ? mean
            : throw new InputFaultException($"{what}: no measured PM2.5 in 2014 to 2016; at least one day is needed.");

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
