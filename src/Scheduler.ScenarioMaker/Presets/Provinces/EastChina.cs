namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>The east but Shandong, Jiangsu and Jiangxi. Shanghai has no kiln: the cities with kilns. The parts are our own grouping.</summary>
public static class EastChina
{
    public static PresetProvince Zhejiang { get; } = new(
        "zhejiang",
        "ZJ",
        new("浙江省", "Zhejiang"),
        "Zhejiang",
        [
            new("north", new("浙北", "north")),
            new("central", new("杭甬", "Hangzhou and Ningbo")),
            new("southwest", new("浙西南", "south-west")),
        ],
        [
            new("hangzhou", "HA", new("杭州市", "Hangzhou"), "central"),
            new("ningbo", "NI", new("宁波市", "Ningbo"), "central"),
            new("jiaxing", "JI", new("嘉兴市", "Jiaxing"), "north"),
            new("huzhou", "HU", new("湖州市", "Huzhou"), "north"),
            new("jinhua", "JN", new("金华市", "Jinhua"), "southwest"),
            new("quzhou", "QU", new("衢州市", "Quzhou"), "southwest"),
        ]);

    public static PresetProvince Anhui { get; } = new(
        "anhui",
        "AH",
        new("安徽省", "Anhui"),
        "Anhui",
        [
            new("north", new("皖北", "north")),
            new("central", new("皖中", "centre")),
            new("south", new("皖南", "south")),
        ],
        [
            new("hefei", "HE", new("合肥市", "Hefei"), "central"),
            new("wuhu", "WU", new("芜湖市", "Wuhu"), "south"),
            new("bengbu", "BE", new("蚌埠市", "Bengbu"), "north"),
            new("huainan", "HU", new("淮南市", "Huainan"), "north"),
            new("maanshan", "MA", new("马鞍山市", "Ma'anshan"), "south") { AlsoCalled = ["Maanshan"] },
            new("huaibei", "HA", new("淮北市", "Huaibei"), "north"),
            new("tongling", "TO", new("铜陵市", "Tongling"), "south"),
            new("anqing", "AN", new("安庆市", "Anqing"), "central"),
            new("chuzhou", "CH", new("滁州市", "Chuzhou"), "central"),
            new("suzhou", "SU", new("宿州市", "Suzhou"), "north"),
            new("chizhou", "CI", new("池州市", "Chizhou"), "south"),
            new("xuancheng", "XU", new("宣城市", "Xuancheng"), "south"),
        ]);

    public static PresetProvince Fujian { get; } = new(
        "fujian",
        "FJ",
        new("福建省", "Fujian"),
        "Fujian",
        [
            new("all", new("福建", "Fujian")),
        ],
        [
            new("sanming", "SA", new("三明市", "Sanming"), "all"),
            new("quanzhou", "QU", new("泉州市", "Quanzhou"), "all"),
            new("nanping", "NA", new("南平市", "Nanping"), "all"),
            new("longyan", "LO", new("龙岩市", "Longyan"), "all"),
        ]);
}
