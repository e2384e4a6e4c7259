using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Provincial;

/// <summary>The notices of Shandong behind the draft, as scenarios/sd-2021 and sd-2025 quote them. None of them is about 2027.</summary>
public static class ShandongSources
{
    public static DraftSource Association { get; } =
        new("sd-june", "山东省水泥行业协会（全称未见）", "2021年6月停窑通知，标题未见（公开转载 http://ksswc.com/2021/0603/63601.html ）", Assumed: false);

    public static DraftSource Winter { get; } =
        new("sd-winter", "发文单位未见", "2021—2022年冬季停窑方案，标题未见（公开转载 http://ksswc.com/2021/1019/64497.html ）", Assumed: false);

    public static DraftSource National { get; } = new("nat-201", "工业和信息化部、生态环境部", "工信部联原〔2020〕201号（2020年12月28日）", Assumed: false);

    public static DraftSource July { get; } = new(
        "sd-2025", "发文单位未见", "山东省2025年7月水泥错峰生产通知，标题和文号未见（公开转载 https://www.zhcement.com/article/20827.html ）", Assumed: false);

    public static ImmutableArray<DraftSource> All { get; } = [Association, Winter, National, July, DraftSources.Draft];
}
