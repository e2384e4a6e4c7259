using NodaTime;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.CpSat;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Robust;
using Scheduler.Optimization;
using Scheduler.Planning;
using Scheduler.Planning.Robust;
using Scheduler.Verification.Explanations;

namespace Scheduler.Cli.Robust;

/// <summary>One run of <c>scheduler robust</c>: reads the scenario and its outlooks, tells every fault of both, plans, and writes the plan and what it is worth under each outlook.</summary>
internal sealed class RobustRun(Shell shell, RobustRequest request)
{
    private readonly long start = shell.Time.GetTimestamp();
    private readonly Instant started = Instant.FromDateTimeOffset(shell.Time.GetUtcNow());

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        using var signals = new StopSignals(shell.Time);
        if (ScenarioLoader.Load(shell, request.ScenarioFolder, request.Patches) is not { } scenario) return ExitCode.BadInput;
        var read = OutlookSetReader.Read(request.OutlookFolder, scenario);
        if (read.Set is null) FaultPage.Write(shell, request.OutlookFolder, read.Faults);
        var folder = request.OutputFolder ?? Path.Combine("out", $"{ScenarioTitle.FileName(scenario)}-robust");
        var fault = TargetFault.Of(shell, "--out", folder, folder, request.ScenarioFolder) ?? TargetFault.Of(shell, "--out", folder, folder, request.OutlookFolder);
        if (fault is not null) shell.Error.Line(fault);
        if (read.Set is not { } set || fault is not null) return ExitCode.BadInput;

        await using var solver = CpSatSolvers.Create();
        shell.Error.Line(shell.Say("Robust.Begins", ScenarioTitle.Of(shell, scenario), set.Outlooks.Length));
        foreach (var assumption in scenario.Assumptions) shell.Error.Line(assumption.In(shell.Language));
        shell.Error.Line(RobustWords.Terms(set).In(shell.Language));

        // Off this thread, since a search may compute for long without waiting for anything.
        var steps = new RobustProgress(shell, start);
        var result = await Task.Run(() => new RobustPlanner(solver).PlanAsync(scenario, set, request.Search, steps, signals.Token)).ConfigureAwait(false);
        if (result.Plan is { } plan)
        {
            Finish(scenario, folder, plan with { Verdict = plan.Verdict with { Explanations = LineExplainer.All(scenario) } }, solver);
            if (result.Stopped != StopReason.Cancelled) return ExitCode.Done;
            shell.Error.Line(shell.Say("Stopped.WithPlan"));
            return ExitCode.Stopped;
        }

        if (result.Stopped == StopReason.Cancelled)
        {
            shell.Error.Line(shell.Say("Stopped.NoPlan"));
            return ExitCode.Stopped;
        }

        shell.Error.Line(result.Kind == PlanningKind.NoPlan ? shell.Say("NoPlan") : shell.Say("Infeasible", ScenarioTitle.Of(shell, scenario)));
        foreach (var conflict in result.Conflicts) shell.Error.Line(shell.Say("Infeasible.Conflict", conflict));
        return result.Kind == PlanningKind.NoPlan ? ExitCode.NoPlan : ExitCode.Infeasible;
    }

    private void Finish(Scenario scenario, string folder, RobustPlan plan, ICpSatSolver solver)
    {
        var run = new RunRecord(
            started,
            shell.Time.GetElapsedTime(start).TotalSeconds,
            null,
            PeakMemory.Bytes(),
            solver.PeakChildMemoryBytes,
            Environment.ProcessorCount,
            shell.CommandLine,
            []);
        RobustWriter.Write(folder, scenario, plan, run);
        new RobustSummary(shell, scenario, plan).Write(folder);
    }
}
