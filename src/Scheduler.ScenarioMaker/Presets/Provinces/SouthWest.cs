namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>The south-west but Sichuan and Guizhou: the cities with kilns. The parts are our own grouping.</summary>
public static class SouthWest
{
    public static PresetProvince Chongqing { get; } = new(
        "chongqing",
        "CQ",
        new("重庆市", "Chongqing"),
        "Chongqing",
        [
            new("all", new("重庆", "Chongqing")),
        ],
        [
            new("chongqing", "CH", new("重庆市", "Chongqing"), "all")
            {
                AlsoCalled =
                [
                    "Zhongxian", "Liangping", "Jiangjin", "Bishan", "Hechuan", "Fuling", "Qijiang", "Wanzhou",
                    "Qianjiang", "Changshou", "Xiushan AP", "Jiulongpo", "Nanan", "Yongchuan", "Fengdu", "Tongliang",
                    "Shizhu AP",
                ],
            },
        ]);

    public static PresetProvince Yunnan { get; } = new(
        "yunnan",
        "YN",
        new("云南省", "Yunnan"),
        "Yunnan",
        [
            new("central", new("滇中", "centre")),
            new("west", new("滇西", "west")),
            new("south", new("滇南", "south")),
        ],
        [
            new("kunming", "KU", new("昆明市", "Kunming"), "central"),
            new("qujing", "QU", new("曲靖市", "Qujing"), "central"),
            new("yuxi", "YU", new("玉溪市", "Yuxi"), "central"),
            new("baoshan", "BA", new("保山市", "Baoshan"), "west"),
            new("zhaotong", "ZH", new("昭通市", "Zhaotong"), "central"),
            new("lijiang", "LI", new("丽江市", "Lijiang"), "west"),
            new("puer", "PU", new("普洱市", "Pu'er"), "south") { AlsoCalled = ["Puer"] },
            new("lincang", "LN", new("临沧市", "Lincang"), "west"),
            new("honghe", "HO", new("红河哈尼族彝族自治州", "Honghe"), "south") { AlsoCalled = ["Honghe AP"] },
            new("wenshan", "WE", new("文山壮族苗族自治州", "Wenshan"), "south") { AlsoCalled = ["Wenshan AP"] },
            new("xishuangbanna", "XI", new("西双版纳傣族自治州", "Xishuangbanna"), "south") { AlsoCalled = ["Xishuangbanna AP"] },
            new("dali", "DA", new("大理白族自治州", "Dali"), "west") { AlsoCalled = ["Dali AP"] },
            new("dehong", "DE", new("德宏傣族景颇族自治州", "Dehong"), "west") { AlsoCalled = ["Dehong AP"] },
            new("diqing", "DI", new("迪庆藏族自治州", "Diqing"), "west") { AlsoCalled = ["Diqing AP"] },
        ]);

    public static PresetProvince Xizang { get; } = new(
        "xizang",
        "XZ",
        new("西藏自治区", "Xizang"),
        "Xizang",
        [
            new("all", new("西藏", "Xizang")),
        ],
        [
            new("lhasa", "LH", new("拉萨市", "Lhasa"), "all") { AlsoCalled = ["Lasa"] },
            new("shannan", "SH", new("山南市", "Shannan"), "all"),
        ]);
}
