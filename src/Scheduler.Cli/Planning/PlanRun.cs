using NodaTime;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Explaining;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.CpSat;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Conflicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Optimization;
using Scheduler.Planning;
using Scheduler.Planning.Conflicts;
using Scheduler.Planning.Reserve;
using Scheduler.Verification.Explanations;
using Scheduler.Verification.Figures;

namespace Scheduler.Cli.Planning;

/// <summary>One run of <c>scheduler plan</c> from the folder that is read to the files that are written.</summary>
internal sealed class PlanRun(Shell shell, PlanRequest request)
{
    private static readonly TimeSpan LongestExplaining = TimeSpan.FromSeconds(25);

    private readonly long start = shell.Time.GetTimestamp();
    private readonly Instant started = Instant.FromDateTimeOffset(shell.Time.GetUtcNow());

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        using var signals = new StopSignals(shell.Time);
        if (request.StopsWithInput) signals.WatchInput(Console.OpenStandardInput());
        var read = request.Scenario ?? ScenarioLoader.Load(shell, request.ScenarioFolder, request.Patches);
        var inForce = ReadPlan(request.From);
        var beginning = ReadPlan(request.Start);
        if (read is not { } scenario || (inForce is null && request.From is not null) || (beginning is null && request.Start is not null)) return ExitCode.BadInput;
        var folder = request.OutputFolder ?? Path.Combine("out", ScenarioTitle.FileName(scenario));
        if (TargetFault.Of(shell, "--out", folder, folder, request.ScenarioFolder) is { } fault)
        {
            shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        await using var solver = CpSatSolvers.Create();
        shell.Error.Line(Announcement(scenario));
        foreach (var assumption in scenario.Assumptions) shell.Error.Line(assumption.In(shell.Language));
        if ((inForce ?? beginning) is { } known)
        {
            foreach (var note in InForceNotes.Of(scenario, known)) shell.Error.Line(note.In(shell.Language));
        }

        var ledger = new ProgressLedger(shell.Time, start);

        var checkpoints = request.Checkpoint is { } interval ? new CheckpointWriter(shell.Time, scenario, folder, interval) : null;

        // Off this thread, since a search may compute for long without waiting for anything.
        var search = Task.Run(() => request.KeepsReserve
            ? new ReservePlanner(solver).PlanAsync(scenario, request.Search, ledger, signals.Token, beginning)
            : new Planner(solver).PlanAsync(scenario, request.Search, ledger, signals.Token, inForce, request.Frozen, beginning, checkpoints?.Latest));
        var searchStart = ledger.Elapsed;
        var writing = checkpoints?.WriteUntilAsync(search) ?? Task.CompletedTask;
        await ProgressView.For(shell, ledger, request.Progress).WatchAsync(search).ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        try
        {
            var result = await search.ConfigureAwait(false);
            if (request.Prices && result is { Plan: { } plan } && !signals.Token.IsCancellationRequested)
            {
                shell.Error.Line(shell.Say("Prices.Begin"));
                result = result with
                {
                    Plan = await Task.Run(() => new Planner(solver).PriceStepsAsync(scenario, plan, request.Search, signals.Token)).ConfigureAwait(false),
                };
            }

            if (result.Kind == PlanningKind.Planned) return Finish(scenario, folder, result, Record(), signals.Token.IsCancellationRequested);
            if (result.Stopped == StopReason.Cancelled)
            {
                shell.Error.Line(shell.Say("Stopped.NoPlan"));
                return ExitCode.Stopped;
            }

            if (request.KeepsReserve)
            {
                // What is explained below is why there is no plan at all, and that was not asked.
                shell.Error.Line(shell.Say("Reserve.NotKept"));
                foreach (var conflict in result.Conflicts) shell.Error.Line(shell.Say("Infeasible.Conflict", conflict));
                return result.Kind == PlanningKind.NoPlan ? ExitCode.NoPlan : ExitCode.Infeasible;
            }

            shell.Error.Line(result.Kind == PlanningKind.NoPlan ? shell.Say("NoPlan") : shell.Say("Infeasible", ScenarioTitle.Of(shell, scenario)));
            if (TimeToExplain > TimeSpan.Zero)
            {
                var report = await Task.Run(() => new InfeasibilityExplainer(solver)
                    .ExplainAsync(scenario, TimeToExplain, inForce, request.Frozen, signals.Token)).ConfigureAwait(false);
                Explain(scenario, folder, result, report);
            }
            else
            {
                foreach (var conflict in result.Conflicts) shell.Error.Line(shell.Say("Infeasible.Conflict", conflict));
            }

            return result.Kind == PlanningKind.NoPlan ? ExitCode.NoPlan : ExitCode.Infeasible;

            RunRecord Record() => new(
                started,
                ledger.Elapsed.TotalSeconds,
                (searchStart + result.FirstPlanAfter)?.TotalSeconds,
                PeakMemory.Bytes(),
                solver.PeakChildMemoryBytes,
                Environment.ProcessorCount,
                shell.CommandLine,
                ledger.Samples);
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            shell.Error.Line(shell.Say("Stopped.NoPlan"));
            return ExitCode.Stopped;
        }
    }

    /// <summary>A plan, or null where there is none or after all its faults were said.</summary>
    private PlanInForce? ReadPlan(string? path)
    {
        if (path is null) return null;
        var file = PlanReader.Read(path);
        if (file.Plan is null) FaultPage.Write(shell, path, file.Faults);
        return file.InForce(path);
    }

    private string Announcement(Scenario scenario) => shell.Say(
        "Plan.Begins",
        ScenarioTitle.Of(shell, scenario),
        scenario.OperatingLines.Count(),
        scenario.Horizon.From,
        scenario.Horizon.To,
        request.Search switch
        {
            { TimeLimit: { } time, WorkLimit: { } work } => CliText.Catalog.Format("Plan.Limit.Both", time.TotalSeconds, work),
            { TimeLimit: { } time } => CliText.Catalog.Format("Plan.Limit.Time", time.TotalSeconds),
            { WorkLimit: { } work } => CliText.Catalog.Format("Plan.Limit.Work", work),
            _ => CliText.Catalog.Format("Plan.Limit.None"),
        });

    private int Finish(Scenario scenario, string folder, PlanningResult result, RunRecord run, bool wasStopped)
    {
        var verdict = result.Verdict! with
        {
            Explanations = LineExplainer.All(scenario),
            Report = ReportFiguresCount.Of(scenario, result.Plan!.Plan),
            Targets = TargetCount.Of(scenario),
            Coverage = CoverageCount.Of(scenario),
        };
        PlanWriter.Write(folder, scenario, result.Plan!, verdict, run, result.Changes);
        new PlanSummary(shell, scenario, result.Plan!, verdict, run, result.Changes).Write(folder);
        if (result.Reserve is { } reserve) shell.Out.Line(shell.Say("Reserve.Kept", Show.Signed(reserve.Exposure), Show.Signed(reserve.ShortageTonnes)));
        else if (request.KeepsReserve) shell.Out.Line(shell.Say("Reserve.None"));
        if (result.Stopped != StopReason.Cancelled && !wasStopped) return ExitCode.Done;
        shell.Error.Line(shell.Say("Stopped.WithPlan"));
        return ExitCode.Stopped;
    }

    /// <summary>Explaining takes no longer than planning was allowed to, and nothing where planning was allowed nothing.</summary>
    private TimeSpan TimeToExplain => request.Search switch
    {
        { WorkLimit: 0 } => TimeSpan.Zero,
        { TimeLimit: { } limit } when limit < LongestExplaining => limit,
        _ => LongestExplaining,
    };

    private void Explain(Scenario scenario, string folder, PlanningResult result, ConflictReport report)
    {
        foreach (var conflict in report.Conflict is null ? result.Conflicts : report.Counted) shell.Error.Line(shell.Say("Infeasible.Conflict", conflict));
        var files = ConflictWriter.Write(folder, scenario, scenario.Assumptions.IsEmpty ? request.ScenarioFolder : null, report);
        new ConflictPage(shell, shell.Error).Write(report, folder, files);
        TellFrozen();
        if (report.Relaxations.IsEmpty && !report.IsPlanFound) shell.Error.Line(shell.Say("Infeasible.Remedy"));
        shell.Error.Line(shell.Say("Conflict.Written", Path.Combine(folder, ConflictWriter.ConflictFile)));
    }

    // Held days may be what leaves no room.
    private void TellFrozen()
    {
        if (request.Frozen is { } frozen) shell.Error.Line(shell.Say("Infeasible.Frozen", frozen.Until));
    }
}
