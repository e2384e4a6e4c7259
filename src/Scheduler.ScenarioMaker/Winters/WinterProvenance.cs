using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>Where the figures of a past winter come from and what is assumed.</summary>
public static class WinterProvenance
{
    public static ImmutableArray<DraftFile> Files { get; } =
    [
        new("scenario.yaml", new("春节日期", "the date of the lunar New Year"), new("所有规则数字、时段、污染物权重", "every number of a rule, windows, pollutant weights")),
        new("lines.csv",
            new("市、县（一条线除外）、合计规模", "city, county (but for one line), size in sum"),
            new("单线规模、企业分组、市场、等级、特殊类别、状态、排放系数（见 assumed 列）", "size of each line, grouping into companies, market, grade, special class, status, emission factors (see its column assumed)")),
        new("cities.csv", new("名称、重点城市、人口（2020年）", "names, key cities, residents (of 2020)"), new("当年人口与2020年相同", "that they were the same then")),
        new("outlook.csv", new("该冬季首日之前的实测值", "measurements before the winter's first day"), new("该冬季与往年相似", "that the winter would be like those before")),
        new("markets.csv", new("无", "nothing"), new("市场划分、库容、期初库存", "the markets, silos, opening stocks")),
        new("demand.csv", new("月度指数", "the monthly index"), new("年需求", "the yearly demand")),
    ];

    public static ImmutableArray<LocalizedText> For(Winter winter, IReadOnlyCollection<ClinkerLine> lines)
    {
        var (from, to) = (Iso(winter.Horizon.From), Iso(winter.Horizon.To));
        var capacity = lines.Sum(line => (long)line.TonnesPerDay);
        return
        [
            new("假设草案，用于回溯检验：假定当年已有这些生产线和规则；当年浙江并无此类规定，所有规则的数字均为假设。",
                "Assumption-based draft, made to look back: it pretends that these lines and rules had been there. Zhejiang had no such rules then; the number of every rule is assumed."),
            new($"规划期{from}至{to}。规则取自 zhejiang-2027 中与冬季有关的部分：基准{winter.DaysOf(WinterAssumptions.BaseDays)}天，等级增减按{WinterAssumptions.BaseDays}/{WinterAssumptions.YearDays}折算，其余数字相同；不含空气展望加天（应停天数不得随空气数据变化）、前夕状态和指令。",
                $"Horizon {from} to {to}. Rules are those of zhejiang-2027 that speak of the winter: a base of {winter.DaysOf(WinterAssumptions.BaseDays)} days, the grade table in the proportion {WinterAssumptions.BaseDays}/{WinterAssumptions.YearDays}, all other numbers the same; without additions for bad air (what a line owes must not depend on which air data are used), states on the eve, and orders."),
            .. winter.IsCut ? (LocalizedText[])
            [
                new("实测数据止于此日，故冬季被截短：天数按剩余天数折算，春节时段（只剩一部分）不作规定。",
                    "The measurements end there, so the winter is cut: days are in proportion to what is left of it, and the festival window, of which only a part is left, is not asked for."),
            ] : [],
            new($"空气展望：国家环境监测网日均PM2.5（自2013年12月起），只用{from}之前的日子：各市旬均值，1-2-1平滑。尚无数据的旬（2014年为11月下旬）取前后两旬的平均。",
                $"Outlook: daily PM2.5 of the national monitoring network (from December 2013 on), only days before {from}: ten-day means of each city, smoothed 1-2-1. A ten-day period without any day yet (in 2014 the end of November) has the mean of its two neighbours."),
            new($"生产线：与 zhejiang-2027 相同的{lines.Count}条、{capacity}吨/日，2020年状态，不是当年的名单。来源：Global Energy Monitor，Global Cement and Concrete Tracker，2025年7月（V1），CC BY 4.0；县级合计来自 Wu、Ng、Chen、Wang 2025（J. Cleaner Production 523, 146375）。单线规模为估算。",
                $"Lines: the {lines.Count} lines of zhejiang-2027, {capacity} t/d, as of 2020, not those of that winter. Sources: Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0, changed: plants split into kiln lines; county totals after Wu, Ng, Chen, Wang 2025 (J. Cleaner Production 523, 146375). The size of single lines is estimated."),
            new("编号中性；绩效等级、特殊类别、排放系数以固定种子抽取，不得当作任何企业的事实。污染物权重为假设。",
                "Ids are neutral; grades, special classes and emission factors are drawn with a fixed seed and must not be read as facts about any firm. The pollutant weights are assumed."),
            new($"市场、库容（{SupplyAssumptions.SiloDays}天产量）、期初库存（{SupplyAssumptions.OpeningFillPermille / 10.0m} %）和需求均为假设，同 zhejiang-2027；被截的月份按天数折算。",
                $"Markets, silos ({SupplyAssumptions.SiloDays} days of output), opening stocks ({SupplyAssumptions.OpeningFillPermille / 10.0m} %) and demand are assumed as in zhejiang-2027; a month that the horizon cuts has its share by days."),
            .. winter.IsCut ? (LocalizedText[])[] :
            [
                new($"春节时段{RuleAssumptions.FestivalDaysBefore}+{RuleAssumptions.FestivalDaysAfter}天由农历推算。",
                    $"The festival window, {RuleAssumptions.FestivalDaysBefore} days before to {RuleAssumptions.FestivalDaysAfter} after the lunar New Year, is computed from the lunar calendar."),
            ],
        ];
    }

    private static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
