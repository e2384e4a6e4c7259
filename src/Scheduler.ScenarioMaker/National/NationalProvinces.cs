using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Presets.Provinces;
using Scheduler.ScenarioMaker.Provincial;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The provinces with kilns, in official order. Shanghai has none; for Hong Kong, Macao and Taiwan there is no rule.</summary>
public static class NationalProvinces
{
    /// <summary>The longest window of the national notice, 151 days …</summary>
    private const int LongDays = 151;

    /// <summary>… the middle one, 121 …</summary>
    private const int MiddleDays = 121;

    /// <summary>… and the short one, 100; counted by the calendar.</summary>
    private const int ShortDays = 100;

    private const string LongGist = "大意：11月1日至次年3月底，所有熟料生产线（151天）";
    private const string MiddleGist = "大意：11月15日至次年3月15日，所有熟料生产线（121天）";
    private const string ShortGist = "大意：12月1日至次年3月10日，所有熟料生产线（100天）";

    /// <summary>The reprints name some provinces of each window and go on with "and others".</summary>
    private const string Recalled = "；本省在列为凭记忆，未核对";

    public static ImmutableArray<NationalProvince> All { get; } =
    [
        Band(NorthChina.Beijing, WinterBands.Middle, MiddleDays, MiddleGist, AirCourses.NorthPlain),
        Band(NorthChina.Tianjin, WinterBands.Middle, MiddleDays, MiddleGist, AirCourses.NorthPlain),
        Band(NorthChina.Hebei, WinterBands.Middle, MiddleDays, MiddleGist + Recalled, AirCourses.NorthPlain),
        Band(NorthChina.Shanxi, WinterBands.Middle, MiddleDays, MiddleGist + Recalled, AirCourses.NorthPlain),
        Band(NorthChina.InnerMongolia, WinterBands.Middle, MiddleDays, MiddleGist, AirCourses.NorthWest),
        Band(NorthEast.Liaoning, WinterBands.Long, LongDays, LongGist, AirCourses.NorthEast),
        Band(NorthEast.Jilin, WinterBands.Long, LongDays, LongGist + Recalled, AirCourses.NorthEast),
        Band(NorthEast.Heilongjiang, WinterBands.Long, LongDays, LongGist, AirCourses.NorthEast),
        Noticed(Jiangsu.Province, 32, 80, NationalSources.Jiangsu, "大意：2024年80天", AirCourses.Yangtze) with { RatioCity = "南京" },
        Assumed(EastChina.Zhejiang, 41, 85, AirCourses.Yangtze) with { RatioCity = "杭州" },
        Assumed(EastChina.Anhui, null, 85, AirCourses.Yangtze),
        Assumed(EastChina.Fujian, null, 70, AirCourses.South),
        Noticed(Jiangxi.Province, 49, 70, NationalSources.Jiangxi, "大意：2022年不少于70天", AirCourses.Yangtze),
        new(
            ShandongFleet.Province, ShandongAssumptions.LineCount, WinterBands.Middle, ShandongAssumptions.YearDays,
            ShandongSources.Association, "大意：2021年全年160天", AirCourses.NorthPlain) { RatioCity = "南京" },
        new(Henan.Province, 91, WinterBands.Middle, MiddleDays, NationalSources.Henan, "大意：D级121天", AirCourses.NorthPlain) { RatioCity = "南京" },
        Noticed(SouthCentral.Hubei, null, 90, NationalSources.Hubei, "大意：2017—2020年不少于90天", AirCourses.Yangtze),
        Noticed(Hunan.Province, 70, 110, NationalSources.Hunan, "大意：2024—2025年基准110天", AirCourses.Yangtze),
        Assumed(SouthCentral.Guangdong, null, 60, AirCourses.South),
        Assumed(SouthCentral.Guangxi, null, 100, AirCourses.South),
        Assumed(SouthCentral.Hainan, null, 40, AirCourses.South),
        Assumed(SouthWest.Chongqing, null, 130, AirCourses.Yangtze),
        Noticed(Sichuan.Province, 109, 130, NationalSources.Sichuan, "大意：2024年130天", AirCourses.Yangtze) with { RatioCity = "成都" },
        Noticed(Guizhou.Province, null, 180, NationalSources.Guizhou, "大意：2024年180天", AirCourses.SouthWest),
        Assumed(SouthWest.Yunnan, null, 130, AirCourses.SouthWest),
        Assumed(SouthWest.Xizang, null, 60, AirCourses.Plateau),
        Band(NorthWest.Shaanxi, WinterBands.Short, ShortDays, ShortGist, AirCourses.Basin),
        Band(NorthWest.Gansu, WinterBands.Short, ShortDays, ShortGist, AirCourses.NorthWest),
        Band(NorthWest.Qinghai, WinterBands.Short, ShortDays, ShortGist, AirCourses.NorthWest),
        Band(NorthWest.Ningxia, WinterBands.Short, ShortDays, ShortGist + Recalled, AirCourses.NorthWest),
        Band(NorthWest.Xinjiang, WinterBands.Long, LongDays, LongGist + Recalled, AirCourses.NorthWest),
    ];

    private static NationalProvince Band(PresetProvince province, WinterBand band, int days, string gist, AirCourse air) =>
        new(province, LineCount: null, band, days, ShandongSources.National, gist, air);

    private static NationalProvince Noticed(PresetProvince province, int? lines, int days, DraftSource source, string gist, AirCourse air) =>
        new(province, lines, WinterBands.Free, days, source, gist, air);

    private static NationalProvince Assumed(PresetProvince province, int? lines, int days, AirCourse air) =>
        new(province, lines, WinterBands.Free, days, DraftSources.Draft, "", air);
}
