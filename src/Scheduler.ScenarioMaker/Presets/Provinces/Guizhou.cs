namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Guizhou: the cities with kilns.</summary>
public static class Guizhou
{
    public static PresetProvince Province { get; } = new(
        "guizhou",
        "GZ",
        new("贵州省", "Guizhou"),
        "Guizhou",
        [
            new("central", new("黔中", "centre")),
            new("north", new("黔北", "north")),
            new("west", new("黔西", "west")),
            new("south", new("黔南", "south")),
        ],
        [
            new("guiyang", "GY", new("贵阳市", "Guiyang"), "central"),
            new("liupanshui", "LP", new("六盘水市", "Liupanshui"), "west"),
            new("zunyi", "ZY", new("遵义市", "Zunyi"), "north"),
            new("anshun", "AS", new("安顺市", "Anshun"), "central"),
            new("bijie", "BJ", new("毕节市", "Bijie"), "west"),
            new("tongren", "TR", new("铜仁市", "Tongren"), "north"),
            new("qianxinan", "QX", new("黔西南布依族苗族自治州", "Qianxinan"), "south") { AlsoCalled = ["Qianxinan AP"] },
            new("qiandongnan", "QD", new("黔东南苗族侗族自治州", "Qiandongnan"), "south") { AlsoCalled = ["Qiandongnan AP"] },
            new("qiannan", "QN", new("黔南布依族苗族自治州", "Qiannan"), "south") { AlsoCalled = ["Qiannan AP"] },
        ]);
}
