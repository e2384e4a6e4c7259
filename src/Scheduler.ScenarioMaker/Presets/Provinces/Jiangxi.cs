namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Jiangxi: the cities with kilns.</summary>
public static class Jiangxi
{
    public static PresetProvince Province { get; } = new(
        "jiangxi",
        "JX",
        new("江西省", "Jiangxi"),
        "Jiangxi",
        [
            new("north", new("赣北", "north")),
            new("central", new("赣中", "centre")),
            new("south", new("赣南", "south")),
        ],
        [
            new("jingdezhen", "JD", new("景德镇市", "Jingdezhen"), "north"),
            new("pingxiang", "PX", new("萍乡市", "Pingxiang"), "central"),
            new("jiujiang", "JJ", new("九江市", "Jiujiang"), "north"),
            new("xinyu", "XY", new("新余市", "Xinyu"), "central"),
            new("ganzhou", "GZ", new("赣州市", "Ganzhou"), "south"),
            new("jian", "JA", new("吉安市", "Ji'an"), "central") { AlsoCalled = ["Jian"] },
            new("yichun", "YC", new("宜春市", "Yichun"), "central"),
            new("fuzhou", "FZ", new("抚州市", "Fuzhou"), "central"),
            new("shangrao", "SR", new("上饶市", "Shangrao"), "north"),
        ]);
}
