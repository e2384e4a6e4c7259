namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Sichuan: the cities with kilns.</summary>
public static class Sichuan
{
    public static PresetProvince Province { get; } = new(
        "sichuan",
        "SC",
        new("四川省", "Sichuan"),
        "Sichuan",
        [
            new("plain", new("成都平原", "Chengdu plain")),
            new("south", new("川南", "south")),
            new("northeast", new("川东北", "north-east")),
            new("panzhihua", new("攀枝花", "Panzhihua")),
            new("liangshan", new("凉山（自行安排）", "Liangshan (manages itself)"), Noticed: true),
        ],
        [
            new("chengdu", "CD", new("成都市", "Chengdu"), "plain"),
            new("zigong", "ZG", new("自贡市", "Zigong"), "south"),
            new("panzhihua", "PZ", new("攀枝花市", "Panzhihua"), "panzhihua"),
            new("luzhou", "LZ", new("泸州市", "Luzhou"), "south"),
            new("deyang", "DY", new("德阳市", "Deyang"), "plain"),
            new("mianyang", "MY", new("绵阳市", "Mianyang"), "plain"),
            new("guangyuan", "GY", new("广元市", "Guangyuan"), "northeast"),
            new("neijiang", "NJ", new("内江市", "Neijiang"), "south"),
            new("leshan", "LS", new("乐山市", "Leshan"), "plain"),
            new("meishan", "MS", new("眉山市", "Meishan"), "plain"),
            new("yibin", "YB", new("宜宾市", "Yibin"), "south"),
            new("guangan", "GA", new("广安市", "Guang'an"), "northeast") { AlsoCalled = ["Guangan"] },
            new("dazhou", "DZ", new("达州市", "Dazhou"), "northeast"),
            new("yaan", "YA", new("雅安市", "Ya'an"), "plain") { AlsoCalled = ["Yaan"] },
            new("bazhong", "BZ", new("巴中市", "Bazhong"), "northeast"),
            new("liangshan", "LI", new("凉山彝族自治州", "Liangshan"), "liangshan") { AlsoCalled = ["Liangshan AP"] },
        ]);
}
