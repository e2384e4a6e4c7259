using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>
/// The outlook: each city's ten-day means of the earlier years, smoothed, times the ratio of the present level to the earlier one. The
/// ratio is that of one reference city, month by month, since no other city of the province has a recent series here.
/// </summary>
/// <param name="MonthRatios">Present ÷ earlier level of the reference city, January first, smoothed.</param>
/// <param name="Rows">All cities in the order of their names, all periods of the horizon.</param>
public sealed record OutlookModel(ImmutableArray<decimal> MonthRatios, ImmutableArray<OutlookRow> Rows)
{
    /// <param name="reference">City of the recent days, as the earlier table prints it.</param>
    public static OutlookModel From(SourceData data, string reference, Horizon horizon) =>
        From(data.EarlierDays, data.EarlierDays.Where(day => day.City == reference), data.RecentDays, reference, horizon);

    /// <param name="earlier">Days of the cities that get an outlook.</param>
    /// <param name="referenceEarlier">Days of the reference city in the same years.</param>
    /// <param name="referenceRecent">Days of the reference city at the present level.</param>
    public static OutlookModel From(
        IEnumerable<CityDay> earlier,
        IEnumerable<CityDay> referenceEarlier,
        IEnumerable<CityDay> referenceRecent,
        string reference,
        Horizon horizon)
    {
        var ratios = Ratios(referenceEarlier, referenceRecent, reference);
        var rows = ImmutableArray.CreateBuilder<OutlookRow>();
        foreach (var city in earlier.GroupBy(day => day.City).OrderBy(group => group.Key, StringComparer.Ordinal))
            rows.AddRange(TenDayRows(city.Key, city, period => ratios[TenDayPeriods.MonthOf(period)], horizon));

        return new OutlookModel(ratios, rows.ToImmutable());
    }

    /// <summary>Present ÷ earlier level of one city, January first, smoothed.</summary>
    public static ImmutableArray<decimal> Ratios(IEnumerable<CityDay> earlier, IEnumerable<CityDay> recent, string city)
    {
        var earlierMonths = Means(earlier, 12, day => day.Date.Month - 1, city, "month");
        var recentMonths = Means(recent, 12, day => day.Date.Month - 1, city, "recent month");
        return [.. YearCircle.Smoothed([.. recentMonths.Zip(earlierMonths, (now, before) => now / before)])];
    }

    /// <summary>Ten-day means of one city, smoothed, on all days of a horizon.</summary>
    /// <param name="days">Measured days.</param>
    /// <param name="ratio">Level to be expected ÷ measured level, for a period of the year.</param>
    public static IEnumerable<OutlookRow> TenDayRows(string city, IEnumerable<CityDay> days, Func<int, decimal> ratio, Horizon horizon) =>
        TenDayRows(city, TenDayMeans(city, days), ratio, horizon);

    /// <summary>Ten-day means of one city over the year, not smoothed.</summary>
    public static IReadOnlyList<decimal> TenDayMeans(string city, IEnumerable<CityDay> days) =>
        Means(days, TenDayPeriods.PerYear, day => TenDayPeriods.IndexOf(day.Date), city, "ten-day period");

    /// <summary>Given ten-day means of one city, smoothed, on all days of a horizon.</summary>
    /// <param name="means">One per ten-day period of the year.</param>
    /// <param name="ratio">Level to be expected ÷ level of the means, for a period of the year.</param>
    public static IEnumerable<OutlookRow> TenDayRows(string city, IReadOnlyList<decimal> means, Func<int, decimal> ratio, Horizon horizon)
    {
        var climate = YearCircle.Smoothed(means);
        return TenDayPeriods.In(horizon).Select(part => new OutlookRow(
            city, part.Days, Math.Round(climate[part.Period] * ratio(part.Period), 1, MidpointRounding.AwayFromZero)));
    }

    /// <summary>Mean of a city over a set of days, µg/m³.</summary>
    public decimal Mean(string city, DaySet days)
    {
        var parts = Rows.Where(row => row.City == city).Select(row => (row.Pm25, Days: days.CountWithin(row.Days))).ToArray();
        return parts.Sum(part => part.Pm25 * part.Days) / parts.Sum(part => part.Days);
    }

    /// <summary>Mean over all cities alike, µg/m³: how the province's yearly figure is formed.</summary>
    public decimal ProvinceMean(DaySet days) => Rows.Select(row => row.City).Distinct().Average(city => Mean(city, days));

    private static decimal[] Means(IEnumerable<CityDay> days, int slots, Func<CityDay, int> slotOf, string city, string slotName)
    {
        var bySlot = days.ToLookup(slotOf, day => day.Pm25);
        return [.. Enumerable.Range(0, slots).Select(slot => bySlot[slot].Any()
            ? bySlot[slot].Average()
            : throw new InputFaultException($"{city}: no measured PM2.5 in {slotName} {slot + 1}; every {slotName} of the year needs at least one day."))];
    }
}
