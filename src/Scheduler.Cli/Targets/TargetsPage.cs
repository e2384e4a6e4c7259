using System.Collections.Immutable;
using NodaTime;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Files.Targets;

namespace Scheduler.Cli.Targets;

/// <summary>Targets and coverage on the console.</summary>
internal sealed class TargetsPage(Shell shell, Scenario scenario)
{
    /// <summary>Longer lists of lines are cut; the tables have all.</summary>
    private const int MostLines = 60;

    public void Write(ImmutableArray<TargetFigures> targets, ImmutableArray<FactCoverage> coverage, LocalDate on)
    {
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) Line(note);
        shell.Out.Line();
        Line(targets.IsEmpty ? TargetText.Of("Targets.None") : TargetWords.Summary(targets));
        foreach (var figures in targets) WriteTarget(figures);
        shell.Out.Line();
        WriteCoverage(coverage, on);
    }

    private void WriteTarget(TargetFigures figures)
    {
        var target = figures.Target;
        shell.Out.Line();
        shell.Out.Line(shell.Say("Targets.Target", TargetWords.Outcome(figures), target.Name, target.Id));
        Item(TargetWords.Asked(target));
        if (TargetWords.Share(figures) is { } share) Item(CliText.Catalog.Format("Targets.Share", share, TargetText.Of("Target.On", figures.On)));
        if (target is UncountableTarget uncountable) Item(TargetText.Of("Target.Missing", uncountable.Missing));
        foreach (var answer in Enum.GetValues<TargetAnswer>())
        {
            // Who is not on a list is nobody's question.
            if (target is ListTarget && answer == TargetAnswer.FitsNot) continue;
            if (!figures.With(answer).IsEmpty) Item(TargetWords.Lines(scenario, figures, answer, MostLines));
        }

        if (TargetWords.Assumed(figures) is { } assumed) Item(assumed);
        Item(TargetWords.Source(target));
    }

    private void WriteCoverage(ImmutableArray<FactCoverage> coverage, LocalDate on)
    {
        Line(TargetText.Of("Coverage.Title"));
        Line(TargetText.Of("Coverage.Note"));
        Line(TargetText.Of("Coverage.On", on));
        var table = ConsoleTable.Of(shell, "Targets.Fact", "Targets.Sourced#", "Targets.Assumed#", "Targets.Unknown#", "Targets.NotAsked#", "Targets.AskedBy");
        foreach (var fact in coverage)
        {
            table.Row(
            [
                In(fact.Name),
                .. Enum.GetValues<FactStanding>().Select(standing => In(TargetWords.Cell(fact, standing))),
                In(TargetWords.AskedBy(fact)),
            ]);
        }

        shell.Out.Write(table);
        foreach (var fact in coverage.Where(fact => !fact.With(FactStanding.Unknown).IsEmpty)) Line(TargetWords.Missing(fact, MostLines));
    }

    private void Item(LocalizedText text) => shell.Out.Line("  " + In(text));

    private void Line(LocalizedText text) => shell.Out.Line(In(text));

    private string In(LocalizedText text) => text.In(shell.Language);
}
