using Scheduler.Domain.Differences;
using Scheduler.Domain.Plans;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Differences;

/// <summary>The levels that differ, with bound and gap of each plan; those that do not in one sentence.</summary>
internal static class LevelsTable
{
    public static void Write(HtmlBuilder html, PlanDifferences differences)
    {
        html.Element("p", ReportText.Of("Differences.Levels.Note"), ("class", "note"));
        if (differences.DifferentLevels.Any()) WriteTable(html, differences.DifferentLevels);
        foreach (var level in differences.EqualLevels) html.Element("p", DifferenceWords.Same(level), ("class", "note"));
    }

    private static void WriteTable(HtmlBuilder html, IEnumerable<LevelDifference> levels)
    {
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", "levels-title")))
        using (html.In("table", ("class", "pairs")))
        {
            Table.Head(html, "Levels.Level", "Differences.A#", "Differences.B#", "Differences.Change#",
                "Differences.BoundA#", "Differences.BoundB#", "Differences.GapA#", "Differences.GapB#");
            using (html.In("tbody"))
            {
                foreach (var level in levels) WriteLevel(html, level);
            }
        }
    }

    private static void WriteLevel(HtmlBuilder html, LevelDifference level)
    {
        using (html.In("tr"))
        {
            using (html.In("th", ("scope", "row")))
                html.Text(DifferenceWords.Name(level.Level)).Text(" ").Element("span", DifferenceWords.Unit(level.Level), ("class", "quiet"));
            Number(Show.Number(level.A?.Value));
            Number(Show.Number(level.B?.Value));
            Number(DifferenceWords.Change(level.Change), level.Change == 0 ? "number same" : "number change");
            foreach (var side in (LevelOutcome?[])[level.A, level.B]) Number(Show.Number(side?.Bound));
            foreach (var side in (LevelOutcome?[])[level.A, level.B]) Number(DifferenceWords.Gap(side));
        }

        void Number(string text, string style = "number") => html.Element("td", text, ("class", style));
    }
}
