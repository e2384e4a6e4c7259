namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Jiangsu: the cities with kilns.</summary>
public static class Jiangsu
{
    public static PresetProvince Province { get; } = new(
        "jiangsu",
        "JS",
        new("江苏省", "Jiangsu"),
        "Jiangsu",
        [
            new("south", new("苏南", "south")),
            new("north", new("苏北", "north")),
        ],
        [
            new("nanjing", "NJ", new("南京市", "Nanjing"), "south"),
            new("wuxi", "WX", new("无锡市", "Wuxi"), "south"),
            new("xuzhou", "XZ", new("徐州市", "Xuzhou"), "north"),
            new("changzhou", "CZ", new("常州市", "Changzhou"), "south"),
            new("suzhou", "SZ", new("苏州市", "Suzhou"), "south"),
            new("yancheng", "YC", new("盐城市", "Yancheng"), "north"),
            new("zhenjiang", "ZJ", new("镇江市", "Zhenjiang"), "south"),
        ]);
}
