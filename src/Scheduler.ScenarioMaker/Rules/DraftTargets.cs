using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>What the Zhejiang plan of 14 December 2023 wants of clinker lines, with its own numbers; what the scenario cannot tell is named too.</summary>
public static class DraftTargets
{
    private const int LevelOneKgcePerTonne = 100;
    private const int SmallLineTonnesPerDay = 2500;
    private const int CoProcessingTonnesPerDay = 4000;
    private const int Half = 50;

    private const string Goals = "一、（三）主要目标";
    private const string Capacity = "二、（一）1. 严格控制新增产能";

    /// <summary>End of the 14th five-year period, of which the goals speak.</summary>
    private static readonly LocalDate FiveYears = new(2025, 12, 31);

    public static ImmutableArray<Target> All { get; } =
    [
        new ShareTarget(
            "grade-a",
            new("大气污染防治绩效A级比例（原文按企业，此处按生产线计）", "share of grade A (of firms in the notice, of lines here)"),
            Passage(Goals),
            FiveYears,
            TargetUnit.Lines,
            LineSelector.All with { Grades = [PerformanceGrade.A] },
            LineSelector.All,
            AtLeast(Half)),
        new ShareTarget(
            "energy-level-1",
            new("能效1级（100千克标煤/吨熟料）产能比例", "share of capacity at energy level 1 (100 kgce per tonne of clinker)"),
            Passage(Goals),
            FiveYears,
            TargetUnit.Capacity,
            LineSelector.All with { Facts = [new FactCondition(FactIds.Energy, [], AtMost: LevelOneKgcePerTonne * 1000)] },
            LineSelector.All,
            AtLeast(Half)),
        new ListTarget(
            "small-lines",
            new("2500吨/日及以下生产线的整合退出", "lines up to 2,500 t/d, to be merged out"),
            Passage(Capacity),
            null,
            LineSelector.All with { MaxTonnesPerDay = SmallLineTonnesPerDay },
            LineSelector.All),
        new ListTarget(
            "co-processing",
            new("4000吨/日及以上、尚未协同处置的生产线（支持推进协同处置）", "lines from 4,000 t/d that do not co-process yet (co-processing is to be supported)"),
            Passage("二、（四）10. 提升固废利用水平"),
            null,
            LineSelector.All with
            {
                MinTonnesPerDay = CoProcessingTonnesPerDay,
                Not = LineSelector.All with { SpecialClasses = [SpecialClass.CoProcessing] },
            },
            LineSelector.All),
        new UncountableTarget(
            "capacity-cut",
            new("“十四五”期间水泥熟料产能下降8%", "clinker capacity 8 % lower over the 14th five-year period"),
            Passage(Goals),
            FiveYears,
            new("2020年末的产能和目前在产的生产线（本情景的生产线均为2020年状态）", "the capacity at the end of 2020 and the lines that operate today (all lines here are as of 2020)")),
        new UncountableTarget(
            "energy-cut",
            new("“十四五”期间熟料单位产品综合能耗下降5%", "energy per tonne of clinker 5 % lower over the 14th five-year period"),
            Passage(Goals),
            FiveYears,
            new("各线2020年的单位能耗和产量", "energy and output of each line in 2020")),
        new UncountableTarget(
            "replacement",
            new("退出产能与建设产能2：1置换，新建项目能耗达到1级", "two tonnes of capacity retired for one built, and new lines at energy level 1"),
            Passage(Capacity),
            null,
            new("在建项目及其置换的退出产能（本情景没有在建线）", "lines being built and the capacity retired for them (none is being built here)")),
        new UncountableTarget(
            "grade-a-retrofit",
            new("所有水泥熟料生产企业对照绩效A级标准实施提级改造", "all clinker firms retrofitted after the standard of grade A"),
            Passage("二、（三）7. 推进行业清洁生产"),
            null,
            new("各线是否已实施提级改造", "which lines have carried the retrofit out")),
    ];

    private static RuleSource Passage(string article) => DraftSources.Plan.Passage(article) with { Assumed = false };

    private static ShareLimit AtLeast(int percent) => new(ShareBound.AtLeast, percent * 1000);
}
