using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>The two documents behind the draft.</summary>
public static class DraftSources
{
    /// <summary>Gives the mandate and names no day counts.</summary>
    public static DraftSource Plan { get; } =
        new("zj-plan", "浙江省工业、生态环境主管部门（牵头）", "浙江省建材行业碳达峰行动方案（2023年12月14日）", Assumed: false);

    public static DraftSource Draft { get; } = new("draft", "本工具", "假设草案", Assumed: true);

    public static ImmutableArray<DraftSource> All { get; } = [Plan, Draft];
}
