using System.Text;
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
        Add(FileTable(draft, "| 文件 | 来源 | 假设 |", file => (file.Sourced.Zh, file.Assumed.Zh)));

        Add("## Sources and assumptions");
        foreach (var entry in draft.Provenance) Item(entry.En);
        Add("");
        Add(FileTable(draft, "| file | sourced | assumed |", file => (file.Sourced.En, file.Assumed.En)));

        Add("## 重新生成 / Make it again");
        Add("所有文件均由工具生成，请勿手改；输入和种子不变则逐字节相同。 / The tool makes every file of this folder, this page too; do not edit them. "
            + "The same data and seed give the same bytes.");
        Add($"```\ndotnet run --project src/Scheduler.ScenarioMaker -- {draft.Id} <data folder> scenarios/{draft.Id}\n```");
        Add($"种子 / seed: {draft.Seed}. 数据文件 / data files: {string.Join(", ", draft.DataFiles.Select(file => $"`{file}`"))}.");
        return page.ToString().TrimEnd('\n') + "\n";

        void Add(string paragraph) => page.Append(paragraph).Append(paragraph.Length == 0 ? "\n" : "\n\n");
        void Item(string text) => page.Append("- ").Append(text).Append('\n');
    }

    private static string FileTable(ScenarioDraft draft, string header, Func<DraftFile, (string Sourced, string Assumed)> cells) =>
        string.Join('\n', [header, "|---|---|---|", .. draft.Files.Select(file => $"| `{file.Name}` | {cells(file).Sourced} | {cells(file).Assumed} |")]);
}
