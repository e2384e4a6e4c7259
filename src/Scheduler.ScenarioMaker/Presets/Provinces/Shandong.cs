namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Shandong: the cities with kilns.</summary>
public static class Shandong
{
    public static PresetProvince Province { get; } = new(
        "shandong",
        "SD",
        new("山东省", "Shandong"),
        "Shandong",
        [
            new("central", new("鲁中", "centre")),
            new("south", new("鲁南", "south")),
            new("northwest", new("鲁西北", "north-west")),
            new("peninsula", new("胶东", "peninsula")),
        ],
        [
            new("jinan", "JN", new("济南市", "Jinan"), "central") { AlsoCalled = ["Laiwu"] },
            new("qingdao", "QD", new("青岛市", "Qingdao"), "peninsula"),
            new("zibo", "ZB", new("淄博市", "Zibo"), "central"),
            new("zaozhuang", "ZZ", new("枣庄市", "Zaozhuang"), "south"),
            new("yantai", "YT", new("烟台市", "Yantai"), "peninsula"),
            new("weifang", "WF", new("潍坊市", "Weifang"), "peninsula"),
            new("jining", "JI", new("济宁市", "Jining"), "south"),
            new("taian", "TA", new("泰安市", "Tai'an"), "central") { AlsoCalled = ["Taian"] },
            new("rizhao", "RZ", new("日照市", "Rizhao"), "south"),
            new("linyi", "LY", new("临沂市", "Linyi"), "south"),
            new("dezhou", "DZ", new("德州市", "Dezhou"), "northwest"),
            new("liaocheng", "LC", new("聊城市", "Liaocheng"), "northwest"),
        ]);
}
