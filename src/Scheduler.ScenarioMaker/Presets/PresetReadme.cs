using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime.Text;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Writes the page beside a preset's tables: what is from data, what is drawn, how to make them again. Chinese first; both halves
/// say the same.</summary>
public static class PresetReadme
{
    public static string Of(PresetDraft draft)
    {
        var preset = draft.Preset;
        var notes = Notes(draft);
        var page = new StringBuilder();
        Add($"# {preset.Title.Zh}");
        Add(preset.Title.En);
        Add("## 来源与假设");
        foreach (var note in notes) Item(note.Zh);
        Add("");
        Add("## Sources and assumptions");
        foreach (var note in notes) Item(note.En);
        Add("");
        if (FactDeclarations.Yaml(draft.Facts) is { } declarations)
        {
            Add("## 事实的声明 / Declaring the facts");
            Add("`scenario.yaml` 须声明 `facts.csv` 中的事实，可照抄： / `scenario.yaml` must declare the facts of `facts.csv`; this may be copied:");
            Add($"```yaml\n{declarations}\n```");
        }

        Add("## 重新生成 / Make it again");
        Add("除 `scenario.yaml` 外，本文件夹各文件均由工具生成，请勿手改；输入和种子不变则逐字节相同。 / The tool makes every file of this folder but `scenario.yaml`; "
            + "do not edit them. The same data and seed give the same bytes.");
        Add($"```\ndotnet run --project src/Scheduler.ScenarioMaker -- {PresetCommand.Name} {preset.Id} <data folder> scenarios/{preset.Id}\n```");
        Add($"种子 / seed: {preset.Seed}. 数据文件 / data files: {string.Join(", ", DataFiles.Select(file => $"`{file}`"))}.");
        return page.ToString().TrimEnd('\n') + "\n";

        void Add(string paragraph) => page.Append(paragraph).Append(paragraph.Length == 0 ? "\n" : "\n\n");
        void Item(string text) => page.Append("- ").Append(text).Append('\n');
    }

    private static IEnumerable<string> DataFiles => [PresetData.PlantsFile, PresetData.PeopleFile, .. PresetData.DaysFiles];

    private static ImmutableArray<LocalizedText> Notes(PresetDraft draft)
    {
        var horizon = draft.Preset.Horizon;
        var (from, to) = (LocalDatePattern.Iso.Format(horizon.From), LocalDatePattern.Iso.Format(horizon.To));
        var plants = draft.Lines.Select(line => line.CompanyId).Distinct().Count();
        var capacity = draft.Lines.Sum(line => (long)line.TonnesPerDay);
        var grades = string.Join(", ", draft.Lines.GroupBy(line => line.Grade).OrderBy(group => $"{group.Key}", StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}"));
        return
        [
            new($"时段{from}至{to}。本页只说明各表；规则见 `scenario.yaml`。",
                $"Period {from} to {to}. This page is on the tables only; the rules are in `scenario.yaml`."),
            .. draft.Preset.Notes,
            new($"生产线：{draft.Lines.Length}条、{plants}家工厂、{capacity}吨/日，不是官方名单。工厂及其所在市、能力来自 Global Energy Monitor，Global Cement and Concrete Tracker，2025年7月（V1），CC BY 4.0（已改动：只取在产且有窑的工厂，按常见规模拆成生产线；缺熟料能力时由水泥能力按0.65估算，均缺时取2500吨/日）。哪家工厂有几条线、每条线多大均为假设，合计能力未必与官方一致。",
                $"Lines: {draft.Lines.Length} lines of {plants} plants, {capacity} t/d; not an official list. Plants, their cities and capacities come from Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0 (changed: only operating plants with kilns, split into lines of usual sizes; a missing clinker figure is estimated from cement times 0.65, and where both miss, 2 500 t/d is taken). How many lines a plant has and how large each is, is assumed; the sum of capacity need not be the official one."),
            new("编号：线路和工厂（company 栏，一厂一号）均为中性编号，不含企业名称，不列县名；等级等均为抽取，不得当作任何企业的事实。所在市和规模可能使人认出某一工厂，但抽取的数值与其无关。",
                "Ids: lines and plants (column company, one id for each plant) carry neutral ids, without names of firms and without counties; grades and the like are drawn and must not be read as facts about any firm. City and size may let a plant be recognised; what is drawn says nothing about it."),
            new($"绩效等级（{grades}）、特殊类别、状态、排放系数均为固定种子的抽取值；系数围绕公开均值（实测2018年：PM 51、SO2 65、NOx 620 g/t），超低排放线取其限值以内。",
                $"Grades ({grades}), special classes, status and emission factors are drawn with a fixed seed; factors lie around published means (measured, 2018: PM 51, SO2 65, NOx 620 g/t), those of ultra-low lines within their limits."),
            .. FactNotes(draft),
            OutlookNote(draft),
            new("人口为模型数据（SSP2，2020年），只作权重，取整到千人。城市类别均为 general（假设）；区域为本工具划分，除非上面另有说明。",
                "People are modelled figures (SSP2, 2020), for weights only, rounded to thousands. The class of every city is general (assumed); regions are our own grouping unless said otherwise above."),
            new($"市场、库容、库存为假设：库容{SupplyAssumptions.SiloDays}天产量、期初充满{SupplyAssumptions.OpeningFillPermille / 10.0m} %（2021年5月全国调查）。需求未知，`demand.csv` 只有表头，因此不能使用 SupplyBalance 规则。",
                $"Markets, silos and stocks are assumed: silos of {SupplyAssumptions.SiloDays} days of output, filled to {SupplyAssumptions.OpeningFillPermille / 10.0m} % (national survey, May 2021). Demand is not known: `demand.csv` holds its header only, so no rule can be a SupplyBalance."),
        ];
    }

    private static IEnumerable<LocalizedText> FactNotes(PresetDraft draft)
    {
        if (draft.Facts.IsEmpty) yield break;

        var ids = string.Join(", ", draft.Facts.Select(fact => fact.Fact).Distinct().Order(StringComparer.Ordinal));
        yield return new(
            $"`facts.csv`（{ids}）：全部为抽取或设定的假设；证明和批准人空缺，均按已公示计。",
            $"`facts.csv` ({ids}): all of it is drawn or set; evidence and approver are empty, and every fact is taken as published.");
    }

    private static LocalizedText OutlookNote(PresetDraft draft)
    {
        var own = draft.Outlook.MeasuredCities.Length;
        var flat = draft.Cities.Length - own;
        var (winter, summer) = (Number(draft.Outlook.Winter), Number(draft.Outlook.Summer));
        var flatNames = draft.Cities.Where(place => !draft.Outlook.MeasuredCities.Contains(place.City.Id)).Select(place => place.City.Name).ToArray();
        var measuredZh = own == 0 ? "" : $"{own}个市取国家环境监测网2014–2016年日均PM2.5的旬均值（1-2-1平滑）；";
        var measuredEn = own == 0
            ? ""
            : $"{own} cities have ten-day means of the daily PM2.5 of the national monitoring network, 2014–2016 (smoothed 1-2-1); ";
        var flatZh = flat == 0
            ? ""
            : $"{flat}个市（{string.Join('、', flatNames.Select(name => name.Zh))}）无实测数据，一律取河南、江苏、山东、四川各市的冬季（11月至3月）均值{winter}和其余月份均值{summer} µg/m³，是假设，城市之间没有差别；";
        var flatEn = flat == 0
            ? ""
            : $"{flat} cities ({string.Join(", ", flatNames.Select(name => name.En))}) were not measured here and all have {winter} µg/m³ in winter (November to March) and {summer} else, the means of the cities of Henan, Jiangsu, Shandong and Sichuan: an assumption without differences between cities; ";
        return new(
            $"空气展望：{measuredZh}{flatZh}当时的水平高于近年，未作换算，只宜比较时段{(own > 1 ? "和城市" : "")}。",
            $"Outlook: {measuredEn}{flatEn}the level of those years is above today's and is not brought to the plan year, so it serves to compare times{(own > 1 ? " and cities" : "")} only.");
    }

    private static string Number(decimal value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
