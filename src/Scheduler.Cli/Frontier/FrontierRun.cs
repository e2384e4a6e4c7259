using Scheduler.Cli.Arguments;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.CpSat;
using Scheduler.Domain.Frontier;
using Scheduler.Files.Frontier;
using Scheduler.Files.Reports;
using Scheduler.Files.Reports.Frontier;
using Scheduler.Planning.Frontier;

namespace Scheduler.Cli.Frontier;

/// <summary>One run of <c>scheduler frontier</c>.</summary>
internal sealed class FrontierRun(Shell shell, FrontierRequest request)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        using var signals = new StopSignals(shell.Time);
        var scenario = ScenarioLoader.Load(shell, request.ScenarioFolder, request.Patches);
        if (scenario is null) return ExitCode.BadInput;
        var folder = request.OutputFolder ?? Path.Combine("out", $"{ScenarioTitle.FileName(scenario)}-frontier");
        var fault = TargetFault.Of(shell, "--out", folder, folder, request.ScenarioFolder);
        if (fault is null && request.Fairness is not null && scenario.Fairness is null)
            fault = ArgumentFault.Text(shell, "NoFairness", "--fairness", string.Join(',', request.Fairness.Value), scenario.Id);
        if (fault is not null)
        {
            shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        await using var solver = CpSatSolvers.Create();
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        var frontier = await Task.Run(() => new FrontierPlanner(solver).TraceAsync(
            scenario, request.Supplies, request.Fairness, request.Each, new PointProgress(shell), signals.Token)).ConfigureAwait(false);
        WriteTable(frontier);
        foreach (var name in FrontierWriter.Write(folder, scenario, frontier).Where(name => !name.Contains('/', StringComparison.Ordinal)))
            shell.Out.Line(shell.Say("Compare.Written", Path.Combine(folder, name)));
        if (signals.Token.IsCancellationRequested) return ExitCode.Stopped;
        if (frontier.Points.Any(point => point.State == FrontierState.Planned)) return ExitCode.Done;
        return frontier.Points.All(point => point.State == FrontierState.Impossible) ? ExitCode.Infeasible : ExitCode.NoPlan;
    }

    private void WriteTable(ExposureFrontier frontier)
    {
        shell.Out.Line();
        var table = ConsoleTable.Of(
            shell, "Frontier.Supply", "Frontier.Fairness", "Frontier.State", "Frontier.Exposure#", "Table.Bound#", "Table.Gap#", "Frontier.Change#", "Frontier.ProvenChange#", "Frontier.Deviation#", "Frontier.Spread#",
            "Frontier.Shortage#", "Frontier.Restarts#");
        foreach (var point in frontier.Points)
        {
            var figures = point.Plan?.Figures;
            table.Row(
                FrontierWords.Supply(point.Limits.SupplyPercent).In(shell.Language),
                FrontierWords.Fairness(point.Limits.FairnessPermille).In(shell.Language),
                FrontierWords.State(point.State).In(shell.Language),
                Show.Number(figures?.Exposure),
                Show.Number(point.Bound),
                FrontierWords.Gap(point),
                FrontierWords.Change(frontier, point),
                FrontierWords.ProvenChange(frontier, point),
                Show.Number(figures?.Fairness?.GreatestDeviation),
                Show.Number(figures?.Fairness?.GreatestSpread),
                Show.Number(figures?.ShortageTonnes),
                Show.Number(figures?.Restarts));
        }

        shell.Out.Write(table);
        if (FrontierWords.Reference(frontier) is { } reference) shell.Out.Line(reference.In(shell.Language));
        foreach (var point in frontier.Points)
        {
            foreach (var conflict in point.Conflicts) shell.Out.Line(shell.Say("Frontier.Why", FrontierWords.Limits(point.Limits), conflict));
        }

        shell.Out.Line();
    }

    /// <summary>Tells each point as it is found.</summary>
    private sealed class PointProgress(Shell shell) : IProgress<FrontierPoint>
    {
        public void Report(FrontierPoint value) => shell.Error.Line(value.Plan is { } plan
            ? shell.Say("Frontier.Point", FrontierWords.Limits(value.Limits), Show.Number(plan.Figures.Exposure), FrontierWords.Gap(value))
            : shell.Say("Frontier.PointState", FrontierWords.Limits(value.Limits), FrontierWords.State(value.State)));
    }
}
