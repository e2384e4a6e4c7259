using System.Collections.Immutable;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.CpSat;
using Scheduler.Files.Conflicts;
using Scheduler.Files.Plans;
using Scheduler.Planning.Conflicts;

namespace Scheduler.Cli.Explaining;

/// <summary>One run of <c>scheduler explain infeasible</c>.</summary>
internal sealed class InfeasibleRun(Shell shell, InfeasibleRequest request)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        using var signals = new StopSignals(shell.Time);
        var scenario = ScenarioLoader.Load(shell, request.ScenarioFolder, request.Patches);
        var plan = request.From is null ? null : PlanReader.Read(request.From);
        if (plan is { Plan: null }) FaultPage.Write(shell, request.From!, plan.Faults);
        if (scenario is null || plan is { Plan: null }) return ExitCode.BadInput;
        if (request.OutputFolder is { } target && TargetFault.Of(shell, "--out", target, target, request.ScenarioFolder) is { } fault)
        {
            shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        await using var solver = CpSatSolvers.Create();
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        var report = await Task.Run(() => new InfeasibilityExplainer(solver).ExplainAsync(
            scenario, request.Time, plan?.InForce(request.From!), request.Frozen, signals.Token)).ConfigureAwait(false);
        ImmutableArray<string?> files = [.. report.Relaxations.Select(_ => (string?)null)];
        if (request.OutputFolder is { } folder)
            files = ConflictWriter.Write(folder, scenario, request.Patches is null ? request.ScenarioFolder : null, report);
        foreach (var sentence in report.Counted) shell.Out.Line(shell.Say("Infeasible.Conflict", sentence));
        new ConflictPage(shell, shell.Out).Write(report, request.OutputFolder ?? "", files);
        if (request.OutputFolder is { } written) shell.Out.Line(shell.Say("Conflict.Written", Path.Combine(written, ConflictWriter.ConflictFile)));
        if (signals.Token.IsCancellationRequested) return ExitCode.Stopped;
        return report switch
        {
            { IsPlanFound: true } => ExitCode.Done,
            { Conflict: not null } => ExitCode.Infeasible,
            _ => ExitCode.NoPlan,
        };
    }
}
