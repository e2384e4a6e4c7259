using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>Where the figures come from and what is assumed, with the numbers that the tool found.</summary>
public static class DraftProvenance
{
    public static ImmutableArray<LocalizedText> For(SourceData data, IReadOnlyCollection<ClinkerLine> lines, OutlookModel outlook)
    {
        var capacity = lines.Sum(line => (long)line.TonnesPerDay);
        var retired = data.Lines.Count(line => line.Retired);
        var newYear = SpringFestival.In(DraftWindows.Horizon.From.Year);
        var ratios = string.Join(", ", outlook.MonthRatios.Select(ratio => Number(ratio, 2)));
        var provinceMean = Number(outlook.ProvinceMean(DraftWindows.Horizon.Days), 1);
        var referenceMean = Number(outlook.Mean(ZhejiangCities.Reference, DraftWindows.Horizon.Days), 1);
        var demand = string.Join(" / ", SupplyAssumptions.Markets.Select(market => $"{market.DemandPercent} %"));
        return
        [
            new("假设草案：浙江未公布天数，所有规则的数字均为假设，供使用者替换。",
                "Assumption-based draft: Zhejiang has published no day counts; the number of every rule is assumed and for the user to replace."),
            new("规则依据：《浙江省建材行业碳达峰行动方案》（2023年12月14日）要求制定年度错峰生产计划、减量控量、结合所在城市大气状况适度增加冬季停产天数；article 一栏为大意，非原文。",
                "Mandate: the Zhejiang plan of 14 December 2023 asks for a yearly plan, less and controlled output, and moderately more winter stop days with regard to each city's air; the article column gives the gist, not the wording."),
            new($"规则数字的取法：基准{RuleAssumptions.WinterBaseDays}+{RuleAssumptions.FreeBaseDays}天（江苏2024年为80天）；春节时段同四川2017年，天数从少；等级、展望档位、限产、同停比例等为自定，使其中数条起约束作用，且试算中能找到无缺口的方案。",
                $"How the numbers were chosen: base {RuleAssumptions.WinterBaseDays} + {RuleAssumptions.FreeBaseDays} days (Jiangsu 2024: 80); the festival window of Sichuan 2017 with fewer days; grades, outlook steps, caps and shares off at once are our own, such that several of them bind and a trial search finds plans without shortage."),
            new($"生产线：{lines.Count}条、{capacity}吨/日，2020年状态，由公开资料汇编，不是官方名单。来源：Global Energy Monitor，Global Cement and Concrete Tracker，2025年7月（V1），CC BY 4.0；县级合计来自 Wu、Ng、Chen、Wang 2025（J. Cleaner Production 523, 146375）。单线规模为估算。",
                $"Lines: {lines.Count} lines, {capacity} t/d, as of 2020, assembled from public material; not an official list. Sources: Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0, changed: plants split into kiln lines; county totals after Wu, Ng, Chen, Wang 2025 (J. Cleaner Production 523, 146375). The size of single lines is estimated."),
            new($"其中{retired}条线所属工厂在2025年7月的资料中已列为退役；此处全部按2020年汇编视为在产。",
                $"The plants of {retired} of these lines are recorded as retired in the tracker of July 2025; all lines are taken as operating, as in 2020."),
            new("编号：线路和企业编号均为中性编号（同属一集团的分组保留，名称不保留），因为绩效等级、排放系数、特殊类别均为抽取的假设值，不得当作任何企业的事实；县名和规模可能使人认出某一工厂，但抽取的数值与其无关。",
                "Ids: lines and companies carry neutral ids (the grouping is kept, the names are not), because grades, emission factors and special classes are drawn and must not be read as facts about any firm. County and size may let a plant be recognised; what is drawn says nothing about it."),
            new($"空气展望：国家环境监测网日均PM2.5，2014–2016年各市旬均值（1-2-1平滑），乘以杭州2022年1月–2025年9月与2014–2016年的逐月比值（平滑后1–12月：{ratios}）。全省（11市）年均{provinceMean}，杭州{referenceMean} µg/m³；2025年目标24.3。用杭州的比值代表各市是假设。",
                $"Outlook: daily PM2.5 of the national monitoring network; ten-day means of each city for 2014–2016 (smoothed 1-2-1), times the month-wise ratio of Hangzhou's level of January 2022–September 2025 to 2014–2016 (smoothed, January to December: {ratios}). Mean of the year: province (11 cities) {provinceMean}, Hangzhou {referenceMean} µg/m³; the goal for 2025 is 24.3. That Hangzhou's ratio holds for every city is assumed."),
            new("人口：2020年第七次全国人口普查常住人口（分市数字凭记忆录入，合计与公布总数相符）。",
                "People: residents by the census of 2020 (the cities' figures are recalled; their sum agrees with the published total)."),
            new($"春节{Iso(newYear)}由农历推算；2027年法定节假日安排在起草时（2026年11月）尚未公布，未使用。",
                $"The lunar New Year, {Iso(newYear)}, is computed from the lunar calendar; the public holidays of 2027 are not announced at the time of drafting (November 2026) and not used."),
            new($"市场、库容、库存、需求均为假设：库容{SupplyAssumptions.SiloDays}天产量、期初充满{SupplyAssumptions.OpeningFillPermille / 10.0m} %（2021年5月全国调查），年需求为满负荷产量的{demand}，按2018年全国水泥产量的月度指数分配；实际利用率更低（2025年全国约50 %），此处取高值是为了使供应约束起作用。",
                $"Markets, silos, stocks and demand are assumed: silos of {SupplyAssumptions.SiloDays} days of output, filled to {SupplyAssumptions.OpeningFillPermille / 10.0m} % (national survey, May 2021); a yearly demand of {demand} of full output, spread by the monthly index of the national cement output of 2018; lines are used less in reality (about 50 % in the country in 2025), and the demand is set higher so that supply matters."),
            new("绩效等级、特殊类别、排放系数、历史状态和指令均以固定种子抽取或设定；系数围绕公开均值（实测2018年：PM 51、SO2 65、NOx 620 g/t）。污染物权重也是假设，公平性的分组（同一市场、同一等级）和不利时段（施工旺季）亦然。",
                "Grades, special classes, emission factors, states on the eve and orders are drawn with a fixed seed or set; factors lie around published means (measured, 2018: PM 51, SO2 65, NOx 620 g/t). The pollutant weights are assumed too, and so are the groups of lines held against each other for fairness (one market, one grade) and their bad dates (the peak season)."),
            new($"目标：《浙江省建材行业碳达峰行动方案》的主要目标和重点任务，数字为原文；期限为“十四五”末。原文的绩效A级比例按企业计，此处按生产线计。单位产品综合能耗按规模以固定种子抽取（假设），约{EnergyDraft.OneUnknownIn}条线中有1条留作未知；没有规则问到它，计划不受影响。",
                $"Targets: goals and tasks of the same plan, with its own numbers, due at the end of the 14th five-year period; the notice takes the share of grade A of firms, here it is taken of lines. Energy per tonne is drawn with a fixed seed by size (assumed), about one line in {EnergyDraft.OneUnknownIn} being left unknown; no rule asks for it, and no plan hangs on it."),
        ];
    }

    private static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
