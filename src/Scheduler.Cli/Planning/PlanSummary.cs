using NodaTime;
using NodaTime.Text;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Planning;

/// <summary>What a planner wants to know first about a new plan. Every figure is the verifier's.</summary>
internal sealed class PlanSummary(Shell shell, Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run, PlanChanges? changes = null)
{
    private const long Megabyte = 1 << 20;

    /// <param name="folder">Where the files are, as typed.</param>
    public void Write(string folder)
    {
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        shell.Out.Line(shell.Say("Summary.Status", ReportText.Catalog.Format($"Status.{result.Status}"), result.Solver.Name, Stopped()));
        shell.Out.Line();
        LevelTable.Write(shell, result.Levels);
        foreach (var level in result.Levels)
        {
            if (PriceSentence.Of(level) is { } price)
                shell.Out.Line(shell.Say("Summary.Price", LevelWords.Name(level.Level, shell.Language), price));
        }

        shell.Out.Line();
        if (verdict.Figures is { } figures) WriteFigures(figures);
        shell.Out.Line(shell.Say("Summary.Rules", verdict.Rules.Count(rule => rule.Kept), verdict.Rules.Length));
        if (changes is not null)
        {
            if (changes.Standing is { } standing) shell.Out.Line(ChangeWords.Standing(standing).In(shell.Language));
            shell.Out.Line(shell.Say("Summary.Moved", changes.InForce.Name, Show.Number(changes.MovedDays), Show.Number(changes.Lines.Length)));
        }

        shell.Out.Line(shell.Say("Summary.Run", Seconds(run.SecondsToFirstPlan), Seconds(run.ElapsedSeconds)));
        shell.Out.Line(shell.Say(
            "Summary.Memory", Show.Number(run.PeakMemoryBytes / Megabyte), Show.Number(run.PeakSolverMemoryBytes / Megabyte)));
        shell.Out.Line(shell.Say("Summary.Files"));
        string[] always = [PlanWriter.PlanFile, PlanWriter.TableFile, PlanWriter.ReportFile, PlanWriter.RunFile];
        foreach (var file in changes is null ? always : [.. always, PlanWriter.ChangesFile, PlanWriter.ChangesDataFile])
            shell.Out.Line($"  {Path.Combine(folder, file)}");
    }

    private string Stopped() => ReportText.Catalog.Format($"Run.Stopped.{result.Solver.Stopped}").In(shell.Language);

    private void WriteFigures(PlanFigures figures)
    {
        shell.Out.Line(shell.Say(
            "Summary.Days",
            figures.Lines.Length,
            Show.Number(figures.Lines.Sum(line => line.Due.DueDays)),
            Show.Number(figures.Lines.Sum(line => line.GivenDays)),
            Show.Number(result.Plan.Stops.Length)));
        foreach (var market in scenario.Markets)
        {
            var months = figures.Markets.Where(month => month.MarketId == market.Id).ToList();
            if (months.Count > 0) shell.Out.Line(Supply(market.Name.In(shell.Language), months));
        }
    }

    private string Supply(string market, List<MarketMonth> months)
    {
        var lean = months.MinBy(month => month.ClosingStockTonnes)!;
        var shortages = months.Where(month => month.ShortageTonnes > 0)
            .Select(month => shell.Say("Summary.Shortage.Month", Month(month.Month), Show.Number(month.ShortageTonnes)))
            .ToList();
        return shortages.Count > 0
            ? shell.Say("Summary.Shortage", market, string.Join(", ", shortages))
            : shell.Say("Summary.Stock", market, Show.Number(lean.ClosingStockTonnes), Month(lean.Month));
    }

    private static string Month(YearMonth month) => YearMonthPattern.Iso.Format(month);

    private static string Seconds(double? seconds) => seconds is { } known ? Show.Decimal(Math.Round(known, 1)) : Show.Dash;
}
