namespace Scheduler.ScenarioMaker.Presets.Provinces;

/// <summary>Hunan: the cities with kilns.</summary>
public static class Hunan
{
    public static PresetProvince Province { get; } = new(
        "hunan",
        "HN",
        new("湖南省", "Hunan"),
        "Hunan",
        [
            new("changzhutan", new("长株潭", "Changsha, Zhuzhou, Xiangtan")),
            new("north", new("湘北", "north")),
            new("south", new("湘南", "south")),
            new("west", new("湘中西部", "centre and west")),
        ],
        [
            new("changsha", "CS", new("长沙市", "Changsha"), "changzhutan"),
            new("zhuzhou", "ZZ", new("株洲市", "Zhuzhou"), "changzhutan"),
            new("xiangtan", "XT", new("湘潭市", "Xiangtan"), "changzhutan"),
            new("hengyang", "HY", new("衡阳市", "Hengyang"), "south"),
            new("shaoyang", "SY", new("邵阳市", "Shaoyang"), "west"),
            new("yueyang", "YY", new("岳阳市", "Yueyang"), "north"),
            new("changde", "CD", new("常德市", "Changde"), "north"),
            new("zhangjiajie", "ZJ", new("张家界市", "Zhangjiajie"), "west"),
            new("yiyang", "YI", new("益阳市", "Yiyang"), "north"),
            new("chenzhou", "CZ", new("郴州市", "Chenzhou"), "south"),
            new("yongzhou", "YZ", new("永州市", "Yongzhou"), "south"),
            new("huaihua", "HH", new("怀化市", "Huaihua"), "west"),
            new("loudi", "LD", new("娄底市", "Loudi"), "west"),
            new("xiangxi", "XX", new("湘西土家族苗族自治州", "Xiangxi"), "west") { AlsoCalled = ["Xiangxi AP"] },
        ]);
}
