using Scheduler.Domain.Plans;
using Scheduler.Papers.Office.Sheets;

namespace Scheduler.Papers.Tables;

/// <summary>What the figures rest on: scenario and plan with their hashes, the levels with bound and gap, the verdict, and where the facts come from.</summary>
internal static class RestsOnSheet
{
    private const double LastWidth = 52;

    public static Sheet Of(PaperInput input, string title, DraftMark mark)
    {
        var scenario = input.Scenario;
        var sheet = new Sheet(PapersText.Say("Sheet.RestsOn"), PaperSize.A4, mark.Long, [24, 20, 20, 16, LastWidth]);
        sheet.AddTitle(title);
        Fact("Scenario", scenario.Title.Zh);
        Fact("ScenarioId", scenario.Id);
        Fact("ScenarioHash", scenario.ContentHash);
        Fact("PlanHash", input.PlanHash);
        Fact("Horizon", PapersText.Say("Date.Span", Wording.Date(scenario.Horizon.From), Wording.Date(scenario.Horizon.To)));
        Fact("Status", PapersText.Say($"Status.{StatusOf(input)}"));
        Fact("Verdict", PapersText.Say("Verdict.Accepted", input.Verdict.Rules.Length));
        AddLevels(sheet, input);
        AddList(sheet, "RestsOn.Assumptions", scenario.Notes.Select(note => note.Zh));
        AddList(sheet, "RestsOn.Rules", input.Verdict.Rules.Select(rule => $"{rule.Rule.Id}　{rule.Rule.Sentence.Zh}"));
        AddList(sheet, "RestsOn.Provenance", scenario.Provenance.Select(statement => statement.Zh));
        return sheet;

        void Fact(string key, string value)
        {
            sheet.Add(
                SheetRow.HeightOf(value, sheet.Widths.Skip(1).Sum()),
                [Cell.Of(CellLook.Heading, PapersText.Say($"RestsOn.{key}")), Cell.Of(CellLook.Text, value), .. Enumerable.Repeat(Cell.Empty(CellLook.Text), 3)]);
            sheet.Merge(sheet.Count, 2, sheet.Count, 5);
        }
    }

    /// <summary>A file that claims no bound proves nothing.</summary>
    private static PlanStatus StatusOf(PaperInput input) =>
        input.Scenario.Levels.All(level => input.Levels.Any(known => known.Level == level && known.Status == PlanStatus.Optimal)) ? PlanStatus.Optimal : PlanStatus.Feasible;

    private static void AddLevels(Sheet sheet, PaperInput input)
    {
        sheet.AddHeadings(20, new[] { "Level", "Value", "Bound", "Gap", "Unit" }.Select(key => PapersText.Say($"Column.{key}")));
        foreach (var level in input.Scenario.Levels)
        {
            var known = input.Levels.FirstOrDefault(candidate => candidate.Level == level);
            sheet.Add(
                18,
                Cell.Of(CellLook.Centred, PapersText.Say($"Level.{level}")),
                Cell.Of(CellLook.Whole, input.Figures.ValueOf(level)),
                Cell.Of(CellLook.Whole, known?.Bound),
                Cell.Of(CellLook.Centred, known?.Gap is { } gap ? Wording.Share(gap) : Wording.Dash),
                Cell.Of(CellLook.Text, PapersText.Say($"Level.{level}.Unit")));
        }
    }

    private static void AddList(Sheet sheet, string key, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0) return;
        sheet.AddWide(20, Cell.Of(CellLook.Heading, PapersText.Say(key)));
        foreach (var text in all) sheet.AddWide(SheetRow.HeightOf(text, sheet.Widths.Sum() - 4), Cell.Of(CellLook.Text, text));
    }
}
