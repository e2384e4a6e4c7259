using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>What is sourced and what is assumed in the files of zhejiang-2027.</summary>
public static class Zhejiang2027Files
{
    public static ImmutableArray<DraftFile> All { get; } =
    [
        new("scenario.yaml",
            new("错峰生产的依据；目标及其数字；春节日期", "the mandate; the targets with their numbers; the date of the lunar New Year"),
            new("所有规则数字、时段、污染物权重、公平性的分组和不利时段", "every number of a rule, windows, pollutant weights, groups and bad dates of fairness")),
        new("lines.csv",
            new("市、县（一条线除外）、合计规模", "city, county (but for one line), size in sum"),
            new("单线规模、企业分组、市场、等级、特殊类别、状态、排放系数（见 assumed 列）", "size of each line, grouping into companies, market, grade, special class, status, emission factors (see its column assumed)")),
        new("facts.csv", new("无", "nothing"), new("全部（单位产品综合能耗；约五分之一的线未知）", "everything (energy per tonne; about one line in five is unknown)")),
        new("cities.csv", new("名称、重点城市、人口", "names, key cities, residents"), new("无", "nothing")),
        new("outlook.csv",
            new("2014–2016年各市、2022–2025年杭州的实测值", "measurements of 2014–2016 (all cities) and 2022–2025 (Hangzhou)"),
            new("用杭州的比值换算各市；2027年与往年相似", "Hangzhou's ratio for all cities; 2027 like the years before")),
        new("markets.csv", new("无", "nothing"), new("市场划分、库容、期初库存", "the markets, silos, opening stocks")),
        new("demand.csv", new("月度指数", "the monthly index"), new("年需求", "the yearly demand")),
        new("history.csv", new("无", "nothing"), new("全部", "everything")),
        new("orders.csv", new("无", "nothing"), new("全部", "everything")),
    ];
}
