using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Files.Robust;

namespace Scheduler.Cli.Robust;

/// <summary>What a planner wants to know first about a robust plan. Every exposure is the verifier's.</summary>
internal sealed class RobustSummary(Shell shell, Scenario scenario, RobustPlan plan)
{
    /// <param name="folder">Where the files are, as typed.</param>
    public void Write(string folder)
    {
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        shell.Out.Line(shell.Say(
            "Summary.Status",
            ReportText.Catalog.Format($"Status.{plan.Status}"),
            plan.Plan.Solver.Name,
            ReportText.Catalog.Format($"Run.Stopped.{plan.Plan.Solver.Stopped}").In(shell.Language)));
        shell.Out.Line();
        LevelTable.Write(shell, [.. plan.Plan.Levels.Where(level => level.Level == ObjectiveLevel.Shortage), RobustLevel]);
        shell.Out.Line(RobustWords.Terms(plan.Set).In(shell.Language));
        shell.Out.Line();
        WriteFigures();
        shell.Out.Line(shell.Say("Robust.Price", RobustWords.Price(plan)));
        shell.Out.Line();
        WriteOutlooks();
        shell.Out.Line(shell.Say("Summary.Rules", plan.Verdict.Rules.Count(rule => rule.Kept), plan.Verdict.Rules.Length));
        shell.Out.Line(shell.Say("Summary.Files"));
        string[] files = [PlanWriter.PlanFile, PlanWriter.TableFile, PlanWriter.ReportFile, PlanWriter.RunFile, .. RobustWriter.AllFiles];
        foreach (var file in files) shell.Out.Line($"  {Path.Combine(folder, file)}");
    }

    /// <summary>The robust value stands where the exposure of one outlook stands otherwise.</summary>
    private LevelOutcome RobustLevel => new(ObjectiveLevel.Exposure, plan.Figures.Value, plan.Bound, plan.WithoutStops);

    private void WriteFigures()
    {
        var table = ConsoleTable.Of(shell, "Robust.Figure", "Robust.Plan#", "Robust.Base#", "Robust.Change#");
        Row("Risk.Mean", plan.Figures.Mean, plan.BaseFigures.Mean);
        Row("Risk.Tail", plan.Figures.Tail, plan.BaseFigures.Tail);
        Row("Risk.Worst", plan.Figures.Worst, plan.BaseFigures.Worst);
        Row("Risk.Value", plan.Figures.Value, plan.BaseFigures.Value);
        shell.Out.Write(table);

        void Row(string key, long robust, long own) => table.Row(
            RobustText.Catalog.Format(key).In(shell.Language), Show.Number(robust), Show.Number(own), Show.Signed(robust - own));
    }

    private void WriteOutlooks()
    {
        var table = ConsoleTable.Of(shell, "Robust.Outlook", "Robust.Plan#", "Robust.Base#", "Robust.Best#", "Table.Bound#", "Robust.PlanRegret#", "Robust.BaseRegret#");
        foreach (var outlook in plan.Outlooks)
        {
            table.Row(
                outlook.Outlook.Name.In(shell.Language),
                Show.Number(outlook.Robust),
                Show.Number(outlook.Base),
                Show.Number(outlook.Best),
                LevelWords.Known(outlook.Bound, shell.Language),
                RobustWords.Regret(outlook.LeastRegret, outlook.MostRegret).In(shell.Language),
                RobustWords.Regret(outlook.LeastBaseRegret, outlook.MostBaseRegret).In(shell.Language));
        }

        shell.Out.Write(table);
    }
}
