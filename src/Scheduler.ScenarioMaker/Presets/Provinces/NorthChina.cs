namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>The north but Shandong and Henan: the cities with kilns. The parts are our own grouping.</summary>
public static class NorthChina
{
    public static PresetProvince Beijing { get; } = new(
        "beijing",
        "BJ",
        new("北京市", "Beijing"),
        "Beijing",
        [
            new("all", new("北京", "Beijing")),
        ],
        [
            new("beijing", "BE", new("北京市", "Beijing"), "all") { AlsoCalled = ["Changping", "Fangshan"] },
        ]);

    public static PresetProvince Tianjin { get; } = new(
        "tianjin",
        "TJ",
        new("天津市", "Tianjin"),
        "Tianjin",
        [
            new("all", new("天津", "Tianjin")),
        ],
        [
            new("tianjin", "TI", new("天津市", "Tianjin"), "all") { AlsoCalled = ["Beichen"] },
        ]);

    public static PresetProvince Hebei { get; } = new(
        "hebei",
        "HE",
        new("河北省", "Hebei"),
        "Hebei",
        [
            new("south", new("冀南", "south")),
            new("north", new("冀北", "north")),
            new("east", new("冀东", "east")),
        ],
        [
            new("shijiazhuang", "SH", new("石家庄市", "Shijiazhuang"), "south"),
            new("tangshan", "TA", new("唐山市", "Tangshan"), "east"),
            new("qinhuangdao", "QI", new("秦皇岛市", "Qinhuangdao"), "east"),
            new("handan", "HA", new("邯郸市", "Handan"), "south"),
            new("xingtai", "XI", new("邢台市", "Xingtai"), "south"),
            new("baoding", "BA", new("保定市", "Baoding"), "north"),
            new("zhangjiakou", "ZH", new("张家口市", "Zhangjiakou"), "north"),
            new("chengde", "CH", new("承德市", "Chengde"), "north"),
        ]);

    public static PresetProvince Shanxi { get; } = new(
        "shanxi",
        "SX",
        new("山西省", "Shanxi"),
        "Shanxi",
        [
            new("north", new("晋北", "north")),
            new("central", new("晋中", "centre")),
            new("south", new("晋南", "south")),
        ],
        [
            new("taiyuan", "TA", new("太原市", "Taiyuan"), "central"),
            new("datong", "DA", new("大同市", "Datong"), "north"),
            new("yangquan", "YA", new("阳泉市", "Yangquan"), "central"),
            new("changzhi", "CH", new("长治市", "Changzhi"), "south"),
            new("jincheng", "JI", new("晋城市", "Jincheng"), "south"),
            new("shuozhou", "SH", new("朔州市", "Shuozhou"), "north"),
            new("jinzhong", "JN", new("晋中市", "Jinzhong"), "central"),
            new("yuncheng", "YU", new("运城市", "Yuncheng"), "south"),
            new("xinzhou", "XI", new("忻州市", "Xinzhou"), "north"),
            new("linfen", "LI", new("临汾市", "Linfen"), "south"),
            new("luliang", "LU", new("吕梁市", "Lüliang"), "central") { AlsoCalled = ["Lvliang"] },
        ]);

    public static PresetProvince InnerMongolia { get; } = new(
        "inner-mongolia",
        "NM",
        new("内蒙古自治区", "Inner Mongolia"),
        "Inner Mongolia",
        [
            new("west", new("蒙西", "west")),
            new("east", new("蒙东", "east")),
        ],
        [
            new("hohhot", "HO", new("呼和浩特市", "Hohhot"), "west") { AlsoCalled = ["Huhehaote"] },
            new("baotou", "BA", new("包头市", "Baotou"), "west"),
            new("wuhai", "WU", new("乌海市", "Wuhai"), "west"),
            new("chifeng", "CH", new("赤峰市", "Chifeng"), "east"),
            new("tongliao", "TO", new("通辽市", "Tongliao"), "east"),
            new("ordos", "OR", new("鄂尔多斯市", "Ordos"), "west") { AlsoCalled = ["Eerduosi"] },
            new("hulunbuir", "HU", new("呼伦贝尔市", "Hulunbuir"), "east") { AlsoCalled = ["Hulunbeier"] },
            new("bayannur", "BY", new("巴彦淖尔市", "Bayannur"), "west") { AlsoCalled = ["Bayannaoer"] },
            new("ulanqab", "UL", new("乌兰察布市", "Ulanqab"), "west") { AlsoCalled = ["Wulanchabu"] },
            new("hinggan", "HI", new("兴安盟", "Hinggan"), "east") { AlsoCalled = ["Xingan"] },
            new("xilingol", "XI", new("锡林郭勒盟", "Xilingol"), "east") { AlsoCalled = ["Xilinguole"] },
            new("alxa", "AL", new("阿拉善盟", "Alxa"), "west") { AlsoCalled = ["Alashan"] },
        ]);
}
