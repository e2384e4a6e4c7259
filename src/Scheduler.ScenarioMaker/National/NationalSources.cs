using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Provincial;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The notices whose day counts are used, as the presets and the brief quote them. None of them is about 2027.</summary>
public static class NationalSources
{
    public static DraftSource Guizhou { get; } = Unseen(
        "gz-2024", "贵州省2024年水泥错峰生产通知，标题和文号未见（公开转载 http://lzrt.com.cn/Mobile/MArticles/gzzxtzmtsn_page1.html ）");

    public static DraftSource Sichuan { get; } = Unseen(
        "sc-2023", "四川省2024年水泥错峰生产通知（2023年12月），标题和文号未见（公开转载 https://fyshukong.com/Article/hangye/hy/2023/12/16826.html ）");

    public static DraftSource Jiangsu { get; } = Unseen(
        "js-2024", "江苏省2024年水泥错峰生产通知，标题和文号未见（公开转载 http://m.szdgnami.com/a/24011016/D12061A9A790E668.html ）");

    public static DraftSource Jiangxi { get; } = Unseen(
        "jx-year", "江西省2022年水泥错峰生产安排，标题和文号未见（公开转载 https://yjy.ccement.com/detail/22299921580535001.html ）");

    public static DraftSource Hunan { get; } = Unseen(
        "hn-2024", "湖南省2024—2025年水泥错峰生产通知，标题和文号未见（公开转载 https://jg.dcement.com/Print.aspx?id=230891 ）");

    public static DraftSource Henan { get; } = Unseen(
        "ha-2022", "河南省2022—2023年采暖季水泥错峰生产通知，标题和文号未见（公开转载 http://btsfclj.com/2022/1109/65866.html ）");

    public static DraftSource Hubei { get; } = Unseen(
        "hb-2017", "湖北省2017—2020年水泥错峰生产安排，标题和文号未见（公开转载 http://zsjw.net/news/html/Inews/3688.html ）");

    public static ImmutableArray<DraftSource> All { get; } =
    [
        ShandongSources.National, ShandongSources.Association, Henan, Jiangsu, Jiangxi, Hubei, Hunan, Sichuan, Guizhou, DraftSources.Draft,
    ];

    private static DraftSource Unseen(string id, string notice) => new(id, "发文单位未见", notice, Assumed: false);
}
