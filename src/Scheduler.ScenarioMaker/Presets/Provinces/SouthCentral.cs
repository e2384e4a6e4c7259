namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>The south and centre but Henan and Hunan: the cities with kilns. The parts are our own grouping.</summary>
public static class SouthCentral
{
    public static PresetProvince Hubei { get; } = new(
        "hubei",
        "HB",
        new("湖北省", "Hubei"),
        "Hubei",
        [
            new("east", new("鄂东", "east")),
            new("west", new("鄂西", "west")),
        ],
        [
            new("wuhan", "WU", new("武汉市", "Wuhan"), "east"),
            new("huangshi", "HU", new("黄石市", "Huangshi"), "east"),
            new("shiyan", "SH", new("十堰市", "Shiyan"), "west"),
            new("yichang", "YI", new("宜昌市", "Yichang"), "west"),
            new("xiangyang", "XI", new("襄阳市", "Xiangyang"), "west"),
            new("jingmen", "JI", new("荆门市", "Jingmen"), "west"),
            new("xiaogan", "XA", new("孝感市", "Xiaogan"), "east"),
            new("jingzhou", "JN", new("荆州市", "Jingzhou"), "west"),
            new("huanggang", "HA", new("黄冈市", "Huanggang"), "east"),
            new("xianning", "XN", new("咸宁市", "Xianning"), "east"),
            new("enshi", "EN", new("恩施土家族苗族自治州", "Enshi"), "west") { AlsoCalled = ["Enshi AP"] },
        ]);

    public static PresetProvince Guangdong { get; } = new(
        "guangdong",
        "GD",
        new("广东省", "Guangdong"),
        "Guangdong",
        [
            new("north", new("粤北", "north")),
            new("east", new("粤东", "east")),
            new("west", new("粤西", "west")),
        ],
        [
            new("guangzhou", "GU", new("广州市", "Guangzhou"), "north"),
            new("shaoguan", "SH", new("韶关市", "Shaoguan"), "north"),
            new("jiangmen", "JI", new("江门市", "Jiangmen"), "west"),
            new("maoming", "MA", new("茂名市", "Maoming"), "west"),
            new("zhaoqing", "ZH", new("肇庆市", "Zhaoqing"), "west"),
            new("huizhou", "HU", new("惠州市", "Huizhou"), "east"),
            new("meizhou", "ME", new("梅州市", "Meizhou"), "east"),
            new("heyuan", "HE", new("河源市", "Heyuan"), "east"),
            new("yangjiang", "YA", new("阳江市", "Yangjiang"), "west"),
            new("qingyuan", "QI", new("清远市", "Qingyuan"), "north"),
            new("yunfu", "YU", new("云浮市", "Yunfu"), "west"),
        ]);

    public static PresetProvince Guangxi { get; } = new(
        "guangxi",
        "GX",
        new("广西壮族自治区", "Guangxi"),
        "Guangxi",
        [
            new("north", new("桂北", "north")),
            new("southeast", new("桂东南", "south-east")),
            new("southwest", new("桂西南", "south-west")),
        ],
        [
            new("nanning", "NA", new("南宁市", "Nanning"), "southwest"),
            new("liuzhou", "LI", new("柳州市", "Liuzhou"), "north"),
            new("guilin", "GU", new("桂林市", "Guilin"), "north"),
            new("beihai", "BE", new("北海市", "Beihai"), "southeast"),
            new("fangchenggang", "FA", new("防城港市", "Fangchenggang"), "southwest"),
            new("guigang", "GI", new("贵港市", "Guigang"), "southeast"),
            new("yulin", "YU", new("玉林市", "Yulin"), "southeast"),
            new("baise", "BA", new("百色市", "Baise"), "southwest"),
            new("hezhou", "HE", new("贺州市", "Hezhou"), "north"),
            new("hechi", "HC", new("河池市", "Hechi"), "north"),
            new("laibin", "LA", new("来宾市", "Laibin"), "north"),
            new("chongzuo", "CH", new("崇左市", "Chongzuo"), "southwest"),
        ]);

    public static PresetProvince Hainan { get; } = new(
        "hainan",
        "HI",
        new("海南省", "Hainan"),
        "Hainan",
        [
            new("all", new("海南", "Hainan")),
        ],
        [
            new("changjiang", "CH", new("昌江黎族自治县", "Changjiang"), "all") { AlsoCalled = ["Changjiang AP"] },
        ]);
}
