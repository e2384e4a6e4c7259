using System.Collections.Immutable;
using NodaTime;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.National;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Provincial;

namespace Scheduler.ScenarioMaker.Tests;

/// <summary>Made-up plants in the first two cities of every province, and flat air.</summary>
public static class SmallDraftData
{
    /// <summary>Every city measured this on every earlier day …</summary>
    public const int EarlierAir = 80;

    /// <summary>… and the cities with recent days half of it.</summary>
    public const int RecentAir = 40;

    /// <summary>Owner of the larger plants of Shandong.</summary>
    public const string Group = "甲集团";

    public static DraftData Create() => new(
        new PresetData(
            [.. NationalProvinces.All.SelectMany(province => Plants(province.Province, city => city.Name.En, group: "", tonnesPerYear: 9_900_000))],
            NationalProvinces.All.SelectMany(province => province.Province.Cities.Select(city => (province.Province.Name.Zh, city.Name.Zh)))
                .ToImmutableDictionary(city => city, _ => 1_000_499L),
            [.. Year(2015, EarlierAir, "南京市", "成都市"), .. ShandongFleet.Province.Cities.SelectMany(city => Year(2015, EarlierAir, city.Name.Zh))]),
        [.. Plants(ShandongFleet.Province, city => city.Name.Zh, Group, tonnesPerYear: 66_000_000)],
        [.. Year(2015, EarlierAir, "杭州市", "湖州市")],
        [.. Year(2023, RecentAir, "南京", "成都", "杭州", "北京")]);

    private static IEnumerable<TrackerPlant> Plants(PresetProvince province, Func<PresetCity, string> word, string group, long tonnesPerYear) =>
        province.Cities.Take(2).SelectMany((city, index) => (IEnumerable<TrackerPlant>)
        [
            new($"{province.Code}{index}a", province.Tracker, word(city), tonnesPerYear, null) { Group = group },
            new($"{province.Code}{index}b", province.Tracker, word(city), null, null),
        ]);

    private static IEnumerable<CityDay> Year(int year, int pm25, params string[] cities) =>
        from city in cities
        from date in new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
        select new CityDay(city, date, pm25);
}
