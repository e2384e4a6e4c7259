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
    public static OutlookModel From(SourceData data, string reference, Horizon horizon)
    {
        var earlierMonths = Means(data.EarlierDays.Where(day => day.City == reference), 12, day => day.Date.Month - 1, reference, "month");
        var recentMonths = Means(data.RecentDays, 12, day => day.Date.Month - 1, reference, "recent month");
        var ratios = YearCircle.Smoothed([.. recentMonths.Zip(earlierMonths, (recent, earlier) => recent / earlier)]);

        var rows = ImmutableArray.CreateBuilder<OutlookRow>();
        foreach (var city in data.EarlierDays.GroupBy(day => day.City).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var climate = YearCircle.Smoothed(
                Means(city, TenDayPeriods.PerYear, day => TenDayPeriods.IndexOf(day.Date), city.Key, "ten-day period"));
            foreach (var (period, days) in TenDayPeriods.In(horizon))
            {
                var expected = climate[period] * ratios[TenDayPeriods.MonthOf(period)];
                rows.Add(new OutlookRow(city.Key, days, Math.Round(expected, 1, MidpointRounding.AwayFromZero)));
            }
        }

        return new OutlookModel([.. ratios], rows.ToImmutable());
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
