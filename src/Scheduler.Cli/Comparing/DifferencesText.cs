using System.Collections.Immutable;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Differences;
using Scheduler.Files.Reports;
using Scheduler.Files.Reports.Differences;

namespace Scheduler.Cli.Comparing;

/// <summary>What differs, on the console: levels, cities, companies, lines, and of each line whose days differ the stops of both plans.</summary>
internal sealed class DifferencesText(Shell shell, PlanDifferences differences)
{
    public void Write()
    {
        shell.Out.Line(ScenarioTitle.Of(shell, differences.A.Compared.Scenario));
        foreach (var (letter, plan) in differences.Sides) WritePlan(letter, plan);
        foreach (var note in DifferenceWords.Notes(differences)) shell.Out.Line(note.In(shell.Language));
        shell.Out.Line();
        shell.Out.Line(DifferenceWords.Summary(differences).In(shell.Language));
        if (differences.AreEqual) return;

        WriteLevels();
        WriteGroups("Compare.City", differences.Cities);
        WriteGroups("Compare.Company", differences.Companies);
        WriteFigures("Compare.Line", differences.Lines.Select(line => ($"{line.Line.Id}, {line.City.In(shell.Language)}", line.Figures)));
        foreach (var line in differences.MovedLines) WriteDays(line);
    }

    private void WritePlan(string letter, JudgedPlan plan)
    {
        var scenario = plan.Compared.Scenario;
        shell.Out.Line(shell.Say(
            plan.Accepted ? "Compare.Plan" : "Compare.PlanRejected", letter, plan.Compared.Name, DifferenceWords.Version(scenario), DifferenceWords.Verdict(plan)));
        foreach (var assumption in scenario.Assumptions) shell.Out.Line(shell.Say("Compare.Note", assumption));
        foreach (var finding in DifferenceWords.Findings(plan)) shell.Out.Line(shell.Say("Verdict.Finding", finding));
        if (plan.Compared.Plan.ScenarioHash != scenario.ContentHash) shell.Out.Line(shell.Say("Compare.OtherScenario", letter, letter.ToLowerInvariant()));
    }

    private void WriteLevels()
    {
        shell.Out.Line();
        if (differences.DifferentLevels.Any())
        {
            var table = ConsoleTable.Of(
                shell, "Table.Level", "Compare.A#", "Compare.B#", "Compare.Change#", "Table.Unit", "Compare.BoundA#", "Compare.BoundB#", "Compare.GapA#", "Compare.GapB#");
            foreach (var level in differences.DifferentLevels)
            {
                table.Row(
                    LevelWords.Name(level.Level, shell.Language),
                    Show.Number(level.A?.Value),
                    Show.Number(level.B?.Value),
                    DifferenceWords.Change(level.Change),
                    LevelWords.Unit(level.Level, shell.Language),
                    Show.Number(level.A?.Bound),
                    Show.Number(level.B?.Bound),
                    DifferenceWords.Gap(level.A),
                    DifferenceWords.Gap(level.B));
            }

            shell.Out.Write(table);
        }

        foreach (var level in differences.EqualLevels) shell.Out.Line(DifferenceWords.Same(level).In(shell.Language));
    }

    private void WriteGroups(string heading, ImmutableArray<GroupDifference> groups) =>
        WriteFigures(heading, groups.Select(group => (group.Name.In(shell.Language), group.Figures)));

    private void WriteFigures(string heading, IEnumerable<(string Name, ImmutableArray<FigureDifference> Figures)> rows)
    {
        var table = ConsoleTable.Of(shell, heading, "Compare.Figure", "Compare.A#", "Compare.B#", "Compare.Change#", "Table.Unit");
        foreach (var (name, figures) in rows)
        {
            // The name stands once, before its first figure.
            foreach (var (index, figure) in figures.Where(figure => figure.Differs).Index())
            {
                table.Row(
                    index == 0 ? name : "",
                    DifferenceWords.Name(figure.Figure).In(shell.Language),
                    Show.Number(figure.A),
                    Show.Number(figure.B),
                    DifferenceWords.Change(figure.Change),
                    DifferenceWords.Unit(figure.Figure).In(shell.Language));
            }
        }

        if (table.Rows.Count == 0) return;
        shell.Out.Line();
        shell.Out.Write(table);
    }

    private void WriteDays(LineDifference line)
    {
        shell.Out.Line();
        shell.Out.Line(shell.Say("Compare.Days", line.Line.Id, line.City, line.DifferentDays));
        WriteSpans("Compare.StopsA", line.StopsA);
        WriteSpans("Compare.StopsB", line.StopsB);
        WriteSpans("Compare.OnlyInA", line.OnlyInA);
        WriteSpans("Compare.OnlyInB", line.OnlyInB);
    }

    private void WriteSpans(string key, DaySet days)
    {
        var horizon = differences.A.Compared.Scenario.Horizon;
        shell.Out.Line(shell.Say(
            key, days.IsEmpty ? Show.Dash : string.Join(", ", days.Intervals.Select(span => $"{Show.Days(span, horizon)} ({span.Length})"))));
    }
}
