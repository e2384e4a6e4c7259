using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Presets.Provinces;

namespace Scheduler.ScenarioMaker.Provincial;

/// <summary>Shandong with its cities in four markets of neighbours; the presets' regions are too uneven to be markets.</summary>
public static class ShandongFleet
{
    public static PresetProvince Province { get; } = Shandong.Province with
    {
        Regions =
        [
            new("west", new("鲁西", "west")),
            new("southwest", new("鲁西南", "south-west")),
            new("southeast", new("鲁东南", "south-east")),
            new("east", new("鲁中和胶东", "centre and peninsula")),
        ],
        Cities = [.. Shandong.Province.Cities.Select(city => city with { Region = MarketOf(city.Id), AlsoCalled = AlsoCalled(city) })],
    };

    private static string MarketOf(string cityId) => cityId switch
    {
        "jinan" or "taian" or "dezhou" or "liaocheng" => "west",
        "zaozhuang" or "jining" => "southwest",
        "rizhao" or "linyi" => "southeast",
        _ => "east",
    };

    /// <summary>Laiwu has belonged to Jinan since 2019; the table of plants prints it as it was.</summary>
    private static ImmutableArray<string> AlsoCalled(PresetCity city) =>
        city.Id == "jinan" ? [.. city.AlsoCalled, "莱芜市"] : city.AlsoCalled;
}
