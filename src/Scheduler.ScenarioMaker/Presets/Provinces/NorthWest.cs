namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>The north-west: the cities with kilns. The parts are our own grouping.</summary>
public static class NorthWest
{
    public static PresetProvince Shaanxi { get; } = new(
        "shaanxi",
        "SN",
        new("陕西省", "Shaanxi"),
        "Shaanxi",
        [
            new("guanzhong", new("关中", "Guanzhong")),
            new("south", new("陕南", "south")),
            new("north", new("陕北", "north")),
        ],
        [
            new("xian", "XI", new("西安市", "Xi'an"), "guanzhong") { AlsoCalled = ["Xian"] },
            new("tongchuan", "TO", new("铜川市", "Tongchuan"), "guanzhong"),
            new("baoji", "BA", new("宝鸡市", "Baoji"), "guanzhong"),
            new("xianyang", "XA", new("咸阳市", "Xianyang"), "guanzhong"),
            new("weinanhancheng", "WE", new("渭南市", "Weinan+Hancheng"), "guanzhong") { AlsoCalled = ["Weinan", "Hancheng"] },
            new("hanzhong", "HA", new("汉中市", "Hanzhong"), "south"),
            new("yulin", "YU", new("榆林市", "Yulin"), "north"),
            new("ankang", "AN", new("安康市", "Ankang"), "south"),
            new("shangluo", "SH", new("商洛市", "Shangluo"), "south"),
        ]);

    public static PresetProvince Gansu { get; } = new(
        "gansu",
        "GS",
        new("甘肃省", "Gansu"),
        "Gansu",
        [
            new("east", new("陇东南", "east")),
            new("west", new("兰州和河西", "Lanzhou and the corridor")),
        ],
        [
            new("lanzhou", "LA", new("兰州市", "Lanzhou"), "west"),
            new("jinchang", "JI", new("金昌市", "Jinchang"), "west"),
            new("baiyin", "BA", new("白银市", "Baiyin"), "west"),
            new("tianshui", "TI", new("天水市", "Tianshui"), "east"),
            new("zhangye", "ZH", new("张掖市", "Zhangye"), "west"),
            new("pingliang", "PI", new("平凉市", "Pingliang"), "east"),
            new("jiuquan", "JU", new("酒泉市", "Jiuquan"), "west"),
            new("dingxi", "DI", new("定西市", "Dingxi"), "east"),
            new("longnan", "LO", new("陇南市", "Longnan"), "east"),
            new("linxia", "LI", new("临夏回族自治州", "Linxia"), "west") { AlsoCalled = ["Linxia AP"] },
        ]);

    public static PresetProvince Qinghai { get; } = new(
        "qinghai",
        "QH",
        new("青海省", "Qinghai"),
        "Qinghai",
        [
            new("all", new("青海", "Qinghai")),
        ],
        [
            new("xining", "XI", new("西宁市", "Xining"), "all"),
            new("haidong", "HA", new("海东市", "Haidong"), "all"),
            new("hainan", "HI", new("海南藏族自治州", "Hainan"), "all") { AlsoCalled = ["Hainan AP"] },
        ]);

    public static PresetProvince Ningxia { get; } = new(
        "ningxia",
        "NX",
        new("宁夏回族自治区", "Ningxia"),
        "Ningxia",
        [
            new("all", new("宁夏", "Ningxia")),
        ],
        [
            new("yinchuan", "YI", new("银川市", "Yinchuan"), "all"),
            new("wuzhong", "WU", new("吴忠市", "Wuzhong"), "all"),
            new("zhongwei", "ZH", new("中卫市", "Zhongwei"), "all"),
        ]);

    public static PresetProvince Xinjiang { get; } = new(
        "xinjiang",
        "XJ",
        new("新疆维吾尔自治区", "Xinjiang"),
        "Xinjiang",
        [
            new("north", new("北疆", "north")),
            new("south", new("南疆", "south")),
        ],
        [
            new("urumqi", "UR", new("乌鲁木齐市", "Urumqi"), "north") { AlsoCalled = ["Wulumuqi"] },
            new("turpan", "TU", new("吐鲁番市", "Turpan"), "north") { AlsoCalled = ["Tulufan"] },
            new("hami", "HA", new("哈密市", "Hami"), "north"),
            new("changji", "CH", new("昌吉回族自治州", "Changji"), "north") { AlsoCalled = ["Changji AP"] },
            new("bortala", "BO", new("博尔塔拉蒙古自治州", "Bortala"), "north") { AlsoCalled = ["Boertala AP"] },
            new("bayingolin", "BA", new("巴音郭楞蒙古自治州", "Bayingolin"), "south") { AlsoCalled = ["Bayinguoleng AP"] },
            new("aksu", "AK", new("阿克苏地区", "Aksu"), "south") { AlsoCalled = ["Akesu"] },
            new("kizilsu", "KI", new("克孜勒苏柯尔克孜自治州", "Kizilsu"), "south") { AlsoCalled = ["Kezilesukeerkezi AP"] },
            new("kashgar", "KA", new("喀什地区", "Kashgar"), "south") { AlsoCalled = ["Kashi"] },
            new("hotan", "HO", new("和田地区", "Hotan"), "south") { AlsoCalled = ["Hetian"] },
            new("ili", "IL", new("伊犁哈萨克自治州", "Ili"), "north") { AlsoCalled = ["Yili AP"] },
        ]);
}
