using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>What is sourced and what is assumed in the files of the drafts of whole fleets.</summary>
public static class FleetFiles
{
    public static ImmutableArray<DraftFile> Province { get; } = Of(
        Outlook(
            new("2014–2016年各市、2022–2025年南京的实测值", "measurements of 2014–2016 (all cities) and 2022–2025 (Nanjing)"),
            new("用南京的比值换算各市；2027年与往年相似", "Nanjing's ratio for all cities; 2027 like the years before")));

    public static ImmutableArray<DraftFile> Country { get; } = Of(
        Outlook(
            new("五省各市2014–2016年、北京等城市2022–2025年的实测值", "measurements of the cities of five provinces (2014–2016) and of Beijing and others (2022–2025)"),
            new("其余城市为假设的季节曲线；五省用一个城市的比值换算", "an assumed course of the seasons for all other cities; one city's ratio for each of the five provinces")));

    private static ImmutableArray<DraftFile> Of(DraftFile outlook) =>
    [
        new(
            "scenario.yaml",
            new("部分天数出自往年通知（见来源）；春节日期", "some day counts are those of earlier notices (see above); the date of the lunar New Year"),
            new("沿用到2027年、拆分和其余所有数字、时段、污染物权重", "that they hold in 2027, how they are split, all other numbers, windows, pollutant weights")),
        new(
            "lines.csv",
            new("市；部分工厂的规模", "city; the size of some plants"),
            new("其余各列（见 assumed 列）", "every other column (see its column assumed)")),
        new("cities.csv", new("名称", "names"), new("类别；人口为模型值，只作相对权重", "class; people are modelled and serve as relative weights only")),
        outlook,
        new("markets.csv", new("无", "nothing"), new("市场划分、库容、期初库存", "the markets, silos, opening stocks")),
        new("demand.csv", new("月度指数", "the monthly index"), new("年需求", "the yearly demand")),
        new("history.csv", new("无", "nothing"), new("全部", "everything")),
        new("orders.csv", new("无", "nothing"), new("全部", "everything")),
    ];

    private static DraftFile Outlook(LocalizedText sourced, LocalizedText assumed) => new("outlook.csv", sourced, assumed);
}
