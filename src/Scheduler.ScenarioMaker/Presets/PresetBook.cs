using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Presets.Facts;
using Scheduler.ScenarioMaker.Presets.Provinces;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>The presets whose tables are made here. The rules beside them are written from the notices by hand; the drafts for 2027 are made
/// whole elsewhere.</summary>
public static class PresetBook
{
    public static ImmutableArray<Preset> All { get; } =
    [
        new()
        {
            Id = "gz-2024",
            Title = new("贵州2024年水泥熟料错峰生产：基础表", "Guizhou 2024, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
            Seed = 2024_52,
            Fleets = [new(Guizhou.Province, LineCount: null)],
            Facts = GuizhouFacts.Of,
            Notes =
            [
                new("未见贵州的生产线条数：按跟踪表各厂能力，每5000吨/日折一条线（四舍五入，至少一条）。",
                    "The number of lines in Guizhou was not seen: each plant of the tracker has one line for each 5 000 t/d (rounded, at least one)."),
                new("超低排放为抽取的假设，其中一条线自2024年7月1日起达到。",
                    "Ultra-low emission is drawn; one line reaches it on 1 July 2024."),
            ],
        },
        new()
        {
            Id = "ha-2022",
            Title = new("河南2022–2023年度水泥熟料错峰生产：基础表", "Henan 2022-23, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2022, 11, 15), new LocalDate(2023, 3, 15)),
            Seed = 2022_41,
            Fleets = [new(Henan.Province, 91)],
            Classes =
            [
                new(SpecialClass.ResidentialHeating, Lines: 4, MinTonnesPerDay: 2000, MaxTonnesPerDay: 12_000),
                new(SpecialClass.CarbideSlag, Lines: 4, MinTonnesPerDay: 1000, MaxTonnesPerDay: 3200),
                new(SpecialClass.CoProcessing, Lines: 8, MinTonnesPerDay: 2500, MaxTonnesPerDay: 12_000),
            ],
            Facts = HenanFacts.Of,
            Notes =
            [
                new("居民供暖、电石渣、协同处置线为抽取的假设，各等级均有；B、C级的停窑时段未见。",
                    "Heating, carbide-slag and co-processing lines are drawn such that each class meets every grade; the windows of grades B and C were not seen."),
                new("超低排放验收为抽取的假设：A级均已通过，B、C、D级部分未通过，其中一条线在2022年12月20日通过。",
                    "Ultra-low acceptance is drawn: all of grade A have it, some of B, C and D do not; one line is accepted on 20 December 2022."),
            ],
        },
        new()
        {
            Id = "hn-2024",
            Title = new("湖南2024–2025年水泥熟料错峰生产：基础表", "Hunan 2024-25, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2024, 9, 1), new LocalDate(2025, 3, 31)),
            Seed = 2024_43,
            Fleets = [new(Hunan.Province, 70)],
            Grades = HunanFacts.Grades,
            Classes = [new(SpecialClass.CoProcessing, Lines: 3, MinTonnesPerDay: 4000, MaxTonnesPerDay: 12_000)],
            Facts = HunanFacts.Of,
            Notes =
            [
                new("时段终点2025年3月31日为假设：通知的终点未见。",
                    "The last day, 31 March 2025, is assumed: the end of the notice's period was not seen."),
                new("等级、超低排放、能耗、领跑者、绿色工厂为抽取的假设：前32条（按抽取顺序）各取一种组合，使最少50天到最多120天都出现，因此有现实中少见的组合；其余为一般情形。",
                    "Grade, ultra-low emission, energy, top runner and green factory are drawn: 32 lines have one combination each, so that every sum from 50 to 120 days occurs; some of these are rare in reality. The others are drawn as a fleet might be."),
                new("随时间变化的事实：一条线2025年1月15日由A级降为B级，一条线2024年12月1日起达到超低排放，五条线有月份达标率低于98 %（首月、中间月、末月、连续两月、隔月各一）。8月以前的达标率按正常计。",
                    "Facts that change: one line falls from grade A to B on 15 January 2025, one becomes ultra-low on 1 December 2024, five fall below 98 % compliance (the first month, one in the middle, the last, two running, two with one between). Months before September count as compliant."),
                new("协同处置条款存在但内容未见，三条协同处置线不附数量。",
                    "A clause on co-processing exists, its content was not seen; three co-processing lines have no amounts."),
            ],
        },
        new()
        {
            Id = "js-2024",
            Title = new("江苏2024年水泥熟料错峰生产：基础表", "Jiangsu 2024, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
            Seed = 2024_32,
            Fleets = [new(Jiangsu.Province, 32)],
            Classes = [new(SpecialClass.CoProcessing, Lines: 5, MinTonnesPerDay: 4000, MaxTonnesPerDay: 12_000)],
            Facts = JiangsuFacts.Of,
            Notes =
            [
                new("超低排放、预警豁免、协同处置线均为抽取的假设，其中一条线自2024年6月1日起达到超低排放；可调整的天数通知未给出。",
                    "Ultra-low, alert-exempt and co-processing lines are drawn, one becomes ultra-low on 1 June 2024; the notice gives no amounts for them."),
            ],
        },
        new()
        {
            Id = "jx-2022",
            Title = new("江西2022年水泥熟料错峰生产：基础表", "Jiangxi 2022, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)),
            Seed = 2022_36,
            Fleets = [new(Jiangxi.Province, 49)],
            Notes =
            [
                new("同厂两条以上、规模不同的窑用于厂内等量置换；同一企业编号即同一工厂。",
                    "Plants with two or more kilns of different sizes serve the swap inside a plant; one company id is one plant."),
            ],
        },
        new()
        {
            Id = "nat-201",
            Title = new("北方三档采暖季错峰生产（工信部联原〔2020〕201号）：基础表", "Northern heating-season stops in three bands (201/2020): tables"),
            Horizon = new(new LocalDate(2021, 11, 1), new LocalDate(2022, 10, 31)),
            Seed = 2020_201,
            Fleets = NorthernSamples.Fleets,
            Classes =
            [
                new(SpecialClass.ResidentialHeating, Lines: 1, MinTonnesPerDay: 1000, MaxTonnesPerDay: 12_000, InEachRegion: true),
                new(SpecialClass.CarbideSlag, Lines: 1, MinTonnesPerDay: 1000, MaxTonnesPerDay: 4000, InEachRegion: true),
                new(SpecialClass.CoProcessing, Lines: 1, MinTonnesPerDay: 2000, MaxTonnesPerDay: 12_000, InEachRegion: true),
            ],
            Facts = (lines, draw) => [.. SpecialLineFacts.CoProcessing(lines, draw), .. SpecialLineFacts.Heating(lines, draw)],
            Notes =
            [
                new("每省只取几条线作样本；三档各有一条居民供暖、电石渣、协同处置线（抽取）。通知另有“等省”，其档位未见，未列入。",
                    "A few lines of each province as a sample; each band has one heating, one carbide-slag and one co-processing line (drawn). The notice has further provinces, whose bands were not seen; they are left out."),
                new("时段2021年11月1日至2022年10月31日为假设：通知后第一个完整采暖季及其后的补停时间。",
                    "The period, 1 November 2021 to 31 October 2022, is assumed: the first whole heating season after the notice, with time after it for making up."),
                new("区域即通知的三档时段；每省一个市场。",
                    "The region is the notice's band; each province is one market."),
            ],
        },
        Sichuan2024,
        Sichuan2024 with
        {
            Id = "sc-2024-11",
            Title = new("四川2024年水泥熟料错峰生产（含2024年11月通知）：基础表", "Sichuan 2024 with the notice for November 2024: tables"),
            Notes = [new("各表与 sc-2023 相同；只是规则多出11月的通知。", "The tables are those of sc-2023; only the rules have the notice for November besides."), .. Sichuan2024.Notes[1..]],
        },
        new()
        {
            Id = "sd-2021",
            Title = new("山东2021–2022年水泥熟料错峰生产：基础表", "Shandong 2021-22, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2021, 6, 1), new LocalDate(2022, 3, 31)),
            Seed = ShandongSeed,
            Fleets = [new(Shandong.Province, 82)],
            Classes = ShandongClasses,
            Facts = ShandongFacts.Of2021,
            Notes = [ShandongNote],
        },
        new()
        {
            Id = "sd-2025",
            Title = new("山东2025年水泥熟料错峰生产：基础表", "Shandong 2025, staggered clinker production: tables"),
            Horizon = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            Seed = ShandongSeed,
            Fleets = [new(Shandong.Province, 82)],
            Classes = ShandongClasses,
            Facts = ShandongFacts.Of2025,
            Notes =
            [
                ShandongNote,
                new("两家化工联产企业为抽取的假设（chemical-coupled = yes），通知中这两家不参加。",
                    "The two plants coupled with chemical works (chemical-coupled = yes) are drawn; the notice leaves two such plants out."),
            ],
        },
    ];

    /// <summary>The year and the later notice for November speak of the same lines.</summary>
    private static Preset Sichuan2024 => new()
    {
        Id = "sc-2023",
        Title = new("四川2024年水泥熟料错峰生产（2023年通知）：基础表", "Sichuan 2024, staggered clinker production (notice of 2023): tables"),
        Horizon = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
        Seed = 2024_51,
        Fleets = [new(Sichuan.Province, 109)],
        Classes = [new(SpecialClass.SpecialCement, Lines: 8, MinTonnesPerDay: 1000, MaxTonnesPerDay: 3200)],
        Facts = SichuanFacts.Of,
        Notes =
        [
            new("这些表同时用于2024年11月的补充通知（sc-2024-11）。",
                "The same tables serve the later notice for November 2024 (sc-2024-11)."),
            new("凉山自行安排：区域 liangshan。其余区域为本工具划分。",
                "Liangshan manages itself: region liangshan. The other regions are our own grouping."),
            new("协会的“深度治理A级”（deep-treatment）与官方绩效A级无关，分别抽取。特种水泥比例为抽取的假设：恰为50 %、100 %、略低于50 %，以及一条线上半年80 %、下半年45 %。",
                "The association's deep treatment (deep-treatment) is not the official grade A; the two are drawn apart. Shares of special cement are set: exactly 50 %, 100 %, just below 50 %, and one line with 80 % in the first half-year and 45 % in the second."),
        ],
    };

    private static ulong ShandongSeed => 2021_37;

    private static ImmutableArray<PresetClass> ShandongClasses =>
    [
        new(SpecialClass.SpecialCement, Lines: 3, MinTonnesPerDay: 1000, MaxTonnesPerDay: 3200),
        new(SpecialClass.ResidentialHeating, Lines: 3, MinTonnesPerDay: 2000, MaxTonnesPerDay: 12_000),
        new(SpecialClass.CoProcessing, Lines: 4, MinTonnesPerDay: 2500, MaxTonnesPerDay: 12_000),
    ];

    private static Domain.Text.LocalizedText ShandongNote => new(
        "两个山东预置方案的生产线表相同；特种水泥、居民供暖、协同处置线为抽取的假设。",
        "Both presets of Shandong have the same lines; special-cement, heating and co-processing lines are drawn.");
}
