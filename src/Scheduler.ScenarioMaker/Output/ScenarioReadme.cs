using System.Collections.Immutable;
using System.Text;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Drafts;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>Writes the page beside the scenario: what it is, where each figure comes from, how to make it again. Chinese first, as
/// its readers are; both halves say the same.</summary>
public static class ScenarioReadme
{
    public static string Of(ScenarioDraft draft)
    {
        var page = new StringBuilder();
        Add($"# {draft.Title.Zh}");
        Add($"{draft.Title.En}");

        Add("## 来源与假设");
        foreach (var entry in draft.Provenance) Item(entry.Zh);
        Add("");
        Add(FileTable("| 文件 | 来源 | 假设 |", file => (file.Sourced.Zh, file.Assumed.Zh)));

        Add("## Sources and assumptions");
        foreach (var entry in draft.Provenance) Item(entry.En);
        Add("");
        Add(FileTable("| file | sourced | assumed |", file => (file.Sourced.En, file.Assumed.En)));

        Add("## 重新生成 / Make it again");
        Add("所有文件均由工具生成，请勿手改；输入和种子不变则逐字节相同。 / The tool makes every file of this folder, this page too; do not edit them. "
            + "The same data and seed give the same bytes.");
        Add($"```\ndotnet run --project src/Scheduler.ScenarioMaker -- {draft.Id} <data folder> scenarios/{draft.Id}\n```");
        Add($"种子 / seed: {Zhejiang2027.Seed}. 数据文件 / data files: {string.Join(", ", DataFiles.Select(file => $"`{file}`"))}.");
        return page.ToString().TrimEnd('\n') + "\n";

        void Add(string paragraph) => page.Append(paragraph).Append(paragraph.Length == 0 ? "\n" : "\n\n");
        void Item(string text) => page.Append("- ").Append(text).Append('\n');
    }

    private static ImmutableArray<string> DataFiles { get; } =
        [Inputs.DataFolder.LinesFile, Inputs.DataFolder.ResidentsFile, Inputs.DataFolder.EarlierDaysFile, Inputs.DataFolder.RecentDaysFile];

    private static ImmutableArray<(string File, LocalizedText Sourced, LocalizedText Assumed)> Files { get; } =
    [
        ("scenario.yaml",
            new("错峰生产的依据；春节日期", "the mandate; the date of the lunar New Year"),
            new("所有规则数字、时段、污染物权重", "every number of a rule, windows, pollutant weights")),
        ("lines.csv",
            new("市、县（一条线除外）、合计规模", "city, county (but for one line), size in sum"),
            new("单线规模、企业分组、市场、等级、特殊类别、状态、排放系数（见 assumed 列）", "size of each line, grouping into companies, market, grade, special class, status, emission factors (see its column assumed)")),
        ("cities.csv", new("名称、重点城市、人口", "names, key cities, residents"), new("无", "nothing")),
        ("outlook.csv",
            new("2014–2016年各市、2022–2025年杭州的实测值", "measurements of 2014–2016 (all cities) and 2022–2025 (Hangzhou)"),
            new("用杭州的比值换算各市；2027年与往年相似", "Hangzhou's ratio for all cities; 2027 like the years before")),
        ("markets.csv", new("无", "nothing"), new("市场划分、库容、期初库存", "the markets, silos, opening stocks")),
        ("demand.csv", new("月度指数", "the monthly index"), new("年需求", "the yearly demand")),
        ("history.csv", new("无", "nothing"), new("全部", "everything")),
        ("orders.csv", new("无", "nothing"), new("全部", "everything")),
    ];

    private static string FileTable(
        string header, Func<(string File, LocalizedText Sourced, LocalizedText Assumed), (string Sourced, string Assumed)> cells) =>
        string.Join('\n', [header, "|---|---|---|", .. Files.Select(file => $"| `{file.File}` | {cells(file).Sourced} | {cells(file).Assumed} |")]);
}
