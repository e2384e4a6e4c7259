using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.National;

/// <summary>Where the figures of the national draft come from and what is assumed.</summary>
public static class NationalProvenance
{
    /// <param name="plants">The operating plants that were split into lines.</param>
    public static ImmutableArray<LocalizedText> For(
        IReadOnlyCollection<TrackerPlant> plants, IReadOnlyCollection<ClinkerLine> lines, NationalOutlook outlook)
    {
        var capacity = lines.Sum(line => (long)line.TonnesPerDay);
        var stated = plants.Count(plant => plant.ClinkerTonnesPerYear is not null);
        var drawn = plants.Count(plant => plant.SizeUnknown);
        var noticed = NationalProvinces.All.Where(province => province.DaysFromNotice).ToArray();
        var assumed = NationalProvinces.All.Where(province => !province.DaysFromNotice).ToArray();
        var counted = NationalProvinces.All.Where(province => province.LineCount is not null).ToArray();
        return
        [
            new("假设草案：没有全国统一的年度计划；2027年各省的天数均未公布。各省之间没有任何共同的约束，可分省求解。用来试算大规模问题，不是任何省的计划。",
                "Assumption-based draft: there is no yearly plan of the whole country, and no province has published its days for 2027. No rule ties two provinces, so that each can be planned by itself. It is there to try large problems and is no province's plan."),
            new($"天数取自往年通知、沿用到2027年的：{Zh(noticed)}。北方按国家通知201号的三个时段（151、121、100天）；转载只举部分省份，其余列入为凭记忆（见各规则的 article）。",
                $"Days taken from earlier notices and kept for 2027: {En(noticed)}. The north follows the three windows of national notice 201 (151, 121 and 100 days); the reprints name some of its provinces, and the others are recalled (see the article of each rule)."),
            new($"天数为假设的：{Zh(assumed)}。浙江同 zhejiang-2027。", $"Days assumed: {En(assumed)}. Zhejiang as in zhejiang-2027."),
            new("与通知不同之处（假设）：北方各通知令所有生产线整段同停；此处冬季前段（1月1日起）只要求57 %、后段（至12月31日）51 %的天数（其他省为全年天数的24 %和12 %），其余自由，由各线错开。",
                "Unlike the notices (assumed): those of the north stop all lines through the whole window; here 57 % of its days are asked for in the part from 1 January on and 51 % in the part to 31 December (elsewhere 24 % and 12 % of the year's days), the others may lie anywhere, and lines take turns."),
            new($"生产线：{plants.Count}家在产、有窑的工厂拆为{lines.Count}条，{capacity}吨/日；不是官方名单。工厂来源：Global Energy Monitor，Global Cement and Concrete Tracker，2025年7月（V1），CC BY 4.0，有改动：拆为生产线。{stated}家有熟料年产能；{drawn}家没有任何产能数据，规模为抽取；其余由水泥产能估算。单线规模均为估算。",
                $"Lines: {plants.Count} operating plants with kilns, split into {lines.Count} lines, {capacity} t/d; not an official list. Plants: Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0, changed: split into kiln lines. {stated} plants have a clinker capacity; {drawn} have no figure at all, and their size is drawn; the others are estimated from their cement capacity. The size of every line is estimated."),
            new($"条数取自通知、报道或汇编的：{string.Join("、", counted.Select(province => $"{province.Province.Name.Zh}{province.LineCount}"))}；其余各省每5000吨/日折一条线。",
                $"Counts of lines from notices, reports or an assembled list: {string.Join(", ", counted.Select(province => $"{province.Province.Name.En} {province.LineCount}"))}; elsewhere a plant has one line for each 5 000 t/d."),
            new("编号均为中性编号；同一工厂的线同属一个企业编号，集团不合并；县不给出。等级、特殊类别、排放系数、历史状态和指令以固定种子抽取或设定，不得当作任何企业的事实。污染物权重也是假设。",
                "Ids are neutral; lines of one plant share a company, groups are not joined, and counties are not given. Grades, special classes, emission factors, states on the eve and orders are drawn with a fixed seed or set, and must not be read as facts about any firm. The pollutant weights are assumed too."),
            new($"空气展望：{outlook.Recent}个城市为2022年1月–2025年9月的旬均值；江苏、浙江、山东、河南、四川的{outlook.Scaled}个城市为2014–2016年旬均值乘以南京、杭州、成都的逐月比值（假设）；其余{outlook.Assumed}个城市没有数据，为分区的假设季节曲线乘以抽取的80–120 %。",
                $"Outlook: ten-day means of January 2022–September 2025 for {outlook.Recent} cities; for {outlook.Scaled} cities of Jiangsu, Zhejiang, Shandong, Henan and Sichuan those of 2014–2016 times the month-wise ratio of Nanjing, Hangzhou or Chengdu (assumed); no data are at hand for the other {outlook.Assumed} cities, which have an assumed course of the seasons of their part of the country, times a drawn 80 to 120 %."),
            new("人口为模型值（SSP2，2020年），取整到千人，只作相对权重。一个地级市（州、盟）为一个城市，直辖市为一个城市。",
                "People are modelled (SSP2, 2020), rounded to thousands, and serve as relative weights only. A city is a prefecture; a municipality is one city."),
            new($"市场、库容、库存、需求均为假设：每省一至数个市场，不跨省；库容{SupplyAssumptions.SiloDays}天产量（不足4条线的市场30天），期初充满62.4 %；年需求为运行天数产量的86 %（4至7条线74 %，更少50 %：其余由邻近市场供应），按2018年全国水泥产量的月度指数分配。不足{NationalAssumptions.LimitedFromLines}条线或有一条线特别大的市场没有同停上限。",
                $"Markets, silos, stocks and demand are assumed: one or a few markets in a province, none across provinces; silos of {SupplyAssumptions.SiloDays} days of output (30 in markets of fewer than 4 lines), filled to 62.4 %; a yearly demand of 86 % of what the running days make (74 % with 4 to 7 lines, 50 % with fewer: neighbours supply the rest), spread by the monthly index of the national cement output of 2018. Markets of fewer than {NationalAssumptions.LimitedFromLines} lines, or with one very large line, have no limit on what is off at once."),
        ];
    }

    private static string Zh(IEnumerable<NationalProvince> provinces) =>
        string.Join("、", provinces.Select(province => $"{province.Province.Name.Zh}{province.YearDays}天"));

    private static string En(IEnumerable<NationalProvince> provinces) =>
        string.Join(", ", provinces.Select(province => $"{province.Province.Name.En} {province.YearDays}"));
}
