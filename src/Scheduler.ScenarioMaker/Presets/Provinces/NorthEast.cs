namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>The north-east: the cities with kilns. The parts are our own grouping.</summary>
public static class NorthEast
{
    public static PresetProvince Liaoning { get; } = new(
        "liaoning",
        "LN",
        new("辽宁省", "Liaoning"),
        "Liaoning",
        [
            new("central", new("辽中", "centre")),
            new("west", new("辽西", "west")),
            new("south", new("辽南", "south")),
        ],
        [
            new("dalian", "DA", new("大连市", "Dalian"), "south"),
            new("anshan", "AN", new("鞍山市", "Anshan"), "central"),
            new("fushun", "FU", new("抚顺市", "Fushun"), "central"),
            new("benxi", "BE", new("本溪市", "Benxi"), "central"),
            new("dandong", "DN", new("丹东市", "Dandong"), "south") { AlsoCalled = ["Fengcheng"] },
            new("jinzhou", "JI", new("锦州市", "Jinzhou"), "west"),
            new("fuxin", "FX", new("阜新市", "Fuxin"), "west"),
            new("liaoyang", "LI", new("辽阳市", "Liaoyang"), "central"),
            new("tieling", "TI", new("铁岭市", "Tieling"), "central"),
            new("chaoyang", "CH", new("朝阳市", "Chaoyang"), "west"),
            new("huludao", "HU", new("葫芦岛市", "Huludao"), "west"),
        ]);

    public static PresetProvince Jilin { get; } = new(
        "jilin",
        "JL",
        new("吉林省", "Jilin"),
        "Jilin",
        [
            new("all", new("吉林", "Jilin")),
        ],
        [
            new("jilin", "JI", new("吉林市", "Jilin"), "all"),
            new("siping", "SI", new("四平市", "Siping"), "all"),
            new("liaoyuan", "LI", new("辽源市", "Liaoyuan"), "all"),
            new("tonghua", "TO", new("通化市", "Tonghua"), "all"),
            new("baishan", "BA", new("白山市", "Baishan"), "all"),
        ]);

    public static PresetProvince Heilongjiang { get; } = new(
        "heilongjiang",
        "HL",
        new("黑龙江省", "Heilongjiang"),
        "Heilongjiang",
        [
            new("all", new("黑龙江", "Heilongjiang")),
        ],
        [
            new("harbin", "HA", new("哈尔滨市", "Harbin"), "all") { AlsoCalled = ["Haerbin"] },
            new("yichun", "YI", new("伊春市", "Yichun"), "all"),
            new("jiamusi", "JI", new("佳木斯市", "Jiamusi"), "all"),
            new("heihe", "HE", new("黑河市", "Heihe"), "all"),
        ]);
}
