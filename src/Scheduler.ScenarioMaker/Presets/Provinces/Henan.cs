namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Henan: the cities with kilns.</summary>
public static class Henan
{
    public static PresetProvince Province { get; } = new(
        "henan",
        "HA",
        new("河南省", "Henan"),
        "Henan",
        [
            new("north", new("豫北", "north")),
            new("central", new("豫中", "centre")),
            new("west", new("豫西", "west")),
            new("south", new("豫南", "south")),
        ],
        [
            new("zhengzhou", "ZZ", new("郑州市", "Zhengzhou"), "central"),
            new("luoyang", "LY", new("洛阳市", "Luoyang"), "west"),
            new("pingdingshan", "PD", new("平顶山市", "Pingdingshan"), "central"),
            new("anyang", "AY", new("安阳市", "Anyang"), "north"),
            new("hebi", "HB", new("鹤壁市", "Hebi"), "north"),
            new("xinxiang", "XX", new("新乡市", "Xinxiang"), "north"),
            new("jiaozuo", "JZ", new("焦作市", "Jiaozuo"), "north"),
            new("xuchang", "XC", new("许昌市", "Xuchang"), "central"),
            new("sanmenxia", "SM", new("三门峡市", "Sanmenxia"), "west"),
            new("nanyang", "NY", new("南阳市", "Nanyang"), "south"),
            new("xinyang", "XY", new("信阳市", "Xinyang"), "south"),
            new("jiyuan", "JY", new("济源市", "Jiyuan"), "north"),
        ]);
}
