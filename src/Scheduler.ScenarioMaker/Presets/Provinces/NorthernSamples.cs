using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>A few lines in each northern province that the brief names in the three bands of the national notice 工信部联原〔2020〕201号; the
/// notice has more provinces, whose bands were not seen.</summary>
public static class NorthernSamples
{
    public static PresetRegion Long { get; } = new("nov-mar", new("11月1日至3月底", "1 November to the end of March"), Noticed: true);

    public static PresetRegion Middle { get; } = new("mid-nov-mid-mar", new("11月15日至3月15日", "15 November to 15 March"), Noticed: true);

    public static PresetRegion Short { get; } = new("dec-mar", new("12月1日至3月10日", "1 December to 10 March"), Noticed: true);

    public static ImmutableArray<PresetFleet> Fleets { get; } =
    [
        new(
            Sample("liaoning", "LN", new("辽宁省", "Liaoning"), Long, [
                new("dalian", "DL", new("大连市", "Dalian"), Long.Id),
                new("benxi", "BX", new("本溪市", "Benxi"), Long.Id),
                new("liaoyang", "LY", new("辽阳市", "Liaoyang"), Long.Id),
            ]),
            3),
        new(
            Sample("heilongjiang", "HL", new("黑龙江省", "Heilongjiang"), Long, [
                new("harbin", "HB", new("哈尔滨市", "Harbin"), Long.Id) { AlsoCalled = ["Haerbin"] },
                new("jiamusi", "JM", new("佳木斯市", "Jiamusi"), Long.Id),
                new("yichun-heilongjiang", "YC", new("伊春市", "Yichun"), Long.Id),
            ]),
            3),
        new(
            Sample("beijing", "BJ", new("北京市", "Beijing"), Middle, [
                new("beijing", "BJ", new("北京市", "Beijing"), Middle.Id) { AlsoCalled = ["Changping", "Fangshan"] },
            ]),
            2),
        new(
            Sample("tianjin", "TJ", new("天津市", "Tianjin"), Middle, [
                new("tianjin", "TJ", new("天津市", "Tianjin"), Middle.Id) { AlsoCalled = ["Beichen"] },
            ]),
            1),
        new(
            Sample("inner-mongolia", "NM", new("内蒙古自治区", "Inner Mongolia"), Middle, [
                new("hohhot", "HH", new("呼和浩特市", "Hohhot"), Middle.Id) { AlsoCalled = ["Huhehaote"] },
                new("wuhai", "WH", new("乌海市", "Wuhai"), Middle.Id),
                new("chifeng", "CF", new("赤峰市", "Chifeng"), Middle.Id),
            ]),
            4),
        new(Shandong.Province.Sample(Middle, "jinan", "zaozhuang", "yantai"), 3),
        new(Henan.Province.Sample(Middle, "zhengzhou", "xinxiang", "nanyang"), 3),
        new(
            Sample("shaanxi", "SN", new("陕西省", "Shaanxi"), Short, [
                new("tongchuan", "TC", new("铜川市", "Tongchuan"), Short.Id),
                new("baoji", "BJ", new("宝鸡市", "Baoji"), Short.Id),
                new("hanzhong", "HZ", new("汉中市", "Hanzhong"), Short.Id),
            ]),
            3),
        new(
            Sample("gansu", "GS", new("甘肃省", "Gansu"), Short, [
                new("lanzhou", "LZ", new("兰州市", "Lanzhou"), Short.Id),
                new("tianshui", "TS", new("天水市", "Tianshui"), Short.Id),
                new("pingliang", "PL", new("平凉市", "Pingliang"), Short.Id),
            ]),
            3),
        new(
            Sample("qinghai", "QH", new("青海省", "Qinghai"), Short, [
                new("xining", "XN", new("西宁市", "Xining"), Short.Id),
                new("haidong", "HD", new("海东市", "Haidong"), Short.Id),
            ]),
            2),
    ];

    private static PresetProvince Sample(string id, string code, LocalizedText name, PresetRegion band, ImmutableArray<PresetCity> cities) =>
        new(id, code, name, name.En, [band], cities) { Whole = false };
}
