using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The outlook of all cities: measured where there is a series, else an assumed course.</summary>
/// <param name="Rows">City ids, all days of the horizon.</param>
/// <param name="Scaled">Cities with measurements of 2014 to 2016, brought to the present by another city's ratio.</param>
/// <param name="Recent">Cities with measurements of their own at the present level.</param>
/// <param name="Assumed">Cities with an assumed course.</param>
public sealed record NationalOutlook(ImmutableArray<OutlookRow> Rows, int Scaled, int Recent, int Assumed)
{
    private const string CitySuffix = "市";

    /// <summary>Level of a city ÷ level of its course, percent; drawn.</summary>
    private static readonly DrawnRange CityPercent = new(80, 120, 5);

    /// <param name="cities">The cities with lines, each with its province and its id.</param>
    public static NationalOutlook From(
        DraftData data, IEnumerable<(NationalProvince Province, PresetCity City, string Id)> cities, Horizon horizon, KeyedDraw draw)
    {
        var earlier = data.EarlierDays.ToLookup(day => day.City);
        var recent = data.RecentDays.ToLookup(day => day.City + CitySuffix);
        var ratios = new Dictionary<string, ImmutableArray<decimal>>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<OutlookRow>();
        var (scaledCities, recentCities, assumedCities) = (0, 0, 0);
        foreach (var (province, city, id) in cities)
        {
            if (recent.Contains(city.Name.Zh))
            {
                recentCities++;
                rows.AddRange(OutlookModel.TenDayRows(id, recent[city.Name.Zh], _ => 1m, horizon));
            }
            else if (province.RatioCity is { } reference && earlier.Contains(city.Name.Zh))
            {
                scaledCities++;
                var ratio = RatioOf(reference + CitySuffix);
                rows.AddRange(OutlookModel.TenDayRows(id, earlier[city.Name.Zh], period => ratio[TenDayPeriods.MonthOf(period)], horizon));
            }
            else
            {
                assumedCities++;
                var percent = CityPercent.Draw(draw, "air", id);
                rows.AddRange(horizon.Months().Select(month => new OutlookRow(
                    id, month.Days, province.Air.Months[month.Month.Month - 1] * percent / 100m)));
            }
        }

        return new NationalOutlook(rows.ToImmutable(), scaledCities, recentCities, assumedCities);

        ImmutableArray<decimal> RatioOf(string reference)
        {
            if (!ratios.TryGetValue(reference, out var found))
                ratios.Add(reference, found = OutlookModel.Ratios(earlier[reference], recent[reference], reference));
            return found;
        }
    }
}
