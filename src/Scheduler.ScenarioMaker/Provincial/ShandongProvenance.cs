using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Provincial;

/// <summary>Where the figures of the Shandong draft come from and what is assumed.</summary>
public static class ShandongProvenance
{
    /// <param name="plants">All plants that were read, Shandong's among them.</param>
    public static ImmutableArray<LocalizedText> For(IEnumerable<TrackerPlant> plants, IReadOnlyCollection<ClinkerLine> lines, OutlookModel outlook)
    {
        var own = plants.Where(plant => plant.Province == ShandongFleet.Province.Tracker).ToArray();
        var derived = own.Count(plant => plant.GivenTonnesPerDay is not null);
        var drawn = own.Count(plant => plant.SizeUnknown);
        var capacity = lines.Sum(line => (long)line.TonnesPerDay);
        var ratios = string.Join(", ", outlook.MonthRatios.Select(ratio => Number(ratio, 2)));
        var mean = Number(outlook.ProvinceMean(DraftWindows.Horizon.Days), 1);
        var winter = Number(outlook.ProvinceMean(DraftWindows.Winter.Days), 1);
        return
        [
            new("假设草案：山东2027年的天数未公布；天数取自往年通知的，沿用到2027年也是假设。所有规则的数字供使用者替换。",
                "Assumption-based draft: Shandong's day counts for 2027 are not published; where a number is that of an earlier notice, that it holds in 2027 is assumed too. The number of every rule is for the user to replace."),
            new($"天数的来源：全年{ShandongAssumptions.YearDays}天（协会2021年；官方2021年不少于120天，2024年报道不少于200天，未用）；采暖季11月15日至次年3月15日（国家通知201号，共121天）；夏季20天（2021年6月11日至30日、2025年7月6日至25日）。",
                $"Where day counts come from: {ShandongAssumptions.YearDays} days a year (association, 2021; at least 120 by the department in 2021, at least 200 reported for 2024, not used); heating season 15 November to 15 March (national notice 201, 121 days); 20 days in summer (11 to 30 June 2021, 6 to 25 July 2025)."),
            new($"与通知不同之处（假设）：通知令所有生产线整段同停，没有可排之处；此处1月1日至3月15日至少{ShandongAssumptions.EarlyWinterBaseDays}天、11月15日至12月31日至少{ShandongAssumptions.LateWinterBaseDays}天、6月11日至7月25日内至少{ShandongAssumptions.SummerDays}天、其余自由，由各线错开。历年的结转、补停、预警规则见 sd-2021、sd-2025，此处没有。",
                $"Unlike the notices (assumed): they stop all lines at once through the whole window, which leaves nothing to plan; here at least {ShandongAssumptions.EarlyWinterBaseDays} days lie up to 15 March, at least {ShandongAssumptions.LateWinterBaseDays} from 15 November, at least {ShandongAssumptions.SummerDays} from 11 June to 25 July, the others anywhere, and lines take turns. Carrying over, making up and alerts are in sd-2021 and sd-2025 and not here."),
            new("等级表、展望档位、协同处置比例、限产、同停比例、时段最低数等为自定，使其中数条起约束作用，且试算中能找到无缺口的方案。",
                "Grades, outlook steps, the co-processing share, caps, shares off at once and minima are our own, such that several of them bind and a trial search finds plans without shortage."),
            new($"生产线：{own.Length}家在产工厂拆为{lines.Count}条（2023年报道82条），{capacity}吨/日；不是官方名单。工厂来源：Global Energy Monitor，Global Cement and Concrete Tracker，2025年7月（V1），CC BY 4.0，有改动：拆为生产线。{derived}家的日产能由熟料年产能推得，{drawn}家没有任何产能数据、规模为抽取，其余由水泥产能估算；单线规模均为估算。",
                $"Lines: {own.Length} operating plants split into {lines.Count} lines (82 reported in 2023), {capacity} t/d; not an official list. Plants: Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0, changed: split into kiln lines. The daily capacity of {derived} plants is derived from the yearly one of clinker, the size of {drawn} without any figure is drawn, the others are estimated from their cement capacity; the size of every line is estimated."),
            new("编号均为中性编号；企业分组按厂名推测，名称不保留；县不给出。等级、特殊类别、排放系数、历史状态和指令以固定种子抽取或设定，不得当作任何企业的事实；系数围绕公开均值（实测2018年：PM 51、SO2 65、NOx 620 g/t）。污染物权重也是假设。",
                "Ids are neutral; companies group plants by a guess from their names, which are not kept, and counties are not given. Grades, special classes, emission factors, states on the eve and orders are drawn with a fixed seed or set, and must not be read as facts about any firm; factors lie around published means (measured, 2018: PM 51, SO2 65, NOx 620 g/t). The pollutant weights are assumed too."),
            new($"空气展望：国家环境监测网日均PM2.5，2014–2016年各市旬均值（1-2-1平滑），乘以南京2022年1月–2025年9月与2014–2016年的逐月比值（平滑后1–12月：{ratios}）。有窑各市平均：全年{mean}，冬季{winter} µg/m³。山东没有近年的数据，用南京的比值是假设。",
                $"Outlook: daily PM2.5 of the national monitoring network; ten-day means of each city for 2014–2016 (smoothed 1-2-1), times the month-wise ratio of Nanjing's level of January 2022–September 2025 to 2014–2016 (smoothed, January to December: {ratios}). Mean of the cities with kilns: year {mean}, winter {winter} µg/m³. No recent series of Shandong is at hand; that Nanjing's ratio holds is assumed."),
            new("人口为模型值（SSP2，2020年），取整到千人，只作相对权重。传输通道城市（class 为 channel）凭记忆，未核对。",
                "People are modelled (SSP2, 2020), rounded to thousands, and serve as relative weights only. Which cities are channel cities (class channel) is recalled and unverified."),
            new("市场、库容、库存、需求均为假设：四个相邻市组成的市场，库容15天产量、期初充满62.4 %（2021年5月全国调查），年需求为满负荷产量的50 %（2025年全国熟料利用率约50 %），按2018年全国水泥产量的月度指数分配。",
                "Markets, silos, stocks and demand are assumed: four markets of neighbouring cities, silos of 15 days of output, filled to 62.4 % (national survey, May 2021); a yearly demand of 50 % of full output (about the national use of clinker kilns in 2025), spread by the monthly index of the national cement output of 2018."),
        ];
    }

    private static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
