using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Scheduler.Cli;
using Scheduler.Files.Plans;
using Scheduler.Store;
using Scheduler.Store.Content;
using Scheduler.Store.Runs;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Nightly;
using Scheduler.Worker.Surroundings;

namespace Scheduler.Worker.Executing;

/// <summary>One attempt at one run, from its claim to its record.</summary>
internal sealed partial class RunExecution(SchedulerStore store, WorkerOptions options, WorkerMetrics metrics, ILogger logger, Run run)
{
    /// <summary>A heartbeat each fifth of the lease, so that four may be missed.</summary>
    private const int BeatsPerLease = 5;

    private const double ReportSpacing = 0.02;

    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    private readonly Duration lease = Duration.FromSeconds(options.LeaseSeconds);
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private string? reported;
    private TimeSpan nextReport;
    private DateTime storedCheckpoint;
    private bool isLost;
    private bool isCancelled;

    public async Task RunAsync(CancellationToken stopping)
    {
        using var scope = logger.BeginScope("{RunId} {Correlation}", run.Id, run.Correlation);
        LogBegin(run.Id, run.Attempt, run.MaxAttempts);
        try
        {
            var request = RunRequest.Parse(run.Request);
            using var folder = await RunFolder.MakeAsync(options.DataFolder, store, run, request, CancellationToken.None).ConfigureAwait(false);
            var proposed = request.Propose ? new ProposedPlan(await ScenarioIdAsync().ConfigureAwait(false), PlanWriter.PlanFile, request.BaseNumber) : null;
            using var child = SolverChild.Start(folder, request, options.CheckpointSeconds);
            metrics.ChildStarted();
            try
            {
                await WatchAsync(child, folder, stopping).ConfigureAwait(false);
            }
            finally
            {
                metrics.ChildEnded();
            }

            if (isLost) LogLost(run.Id);
            else await RecordAsync(child, folder, request, proposed, stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(run.Id, fault);
            if (StoreFault.IsPassing(fault)) await GiveBackAsync(stopping).ConfigureAwait(false);
            else await FailAsync(fault.Message, fault.ToString(), stopping).ConfigureAwait(false);
        }
    }

    private async Task WatchAsync(SolverChild child, RunFolder folder, CancellationToken stopping)
    {
        var ended = child.WaitAsync();
        using var pause = new PeriodicTimer(TimeSpan.FromSeconds((double)options.LeaseSeconds / BeatsPerLease));
        var asked = false;
        while (!ended.IsCompleted)
        {
            var beat = pause.WaitForNextTickAsync(CancellationToken.None).AsTask();
            while (!beat.IsCompleted && !ended.IsCompleted)
            {
                if (stopping.IsCancellationRequested && !asked)
                {
                    asked = true;
                    child.AskToStop();
                    _ = KillAfterAsync(child, ended);
                }

                await Task.WhenAny(ended, beat, Task.Delay(200, CancellationToken.None)).ConfigureAwait(false);
                await ReportAsync(child, folder).ConfigureAwait(false);
                if (isLost) child.Kill();
            }

            if (ended.IsCompleted || isLost) continue;
            switch (await TryWriteAsync(() => store.Runs.HeartbeatAsync(run.Id, run.Fence, lease, CancellationToken.None)).ConfigureAwait(false))
            {
                case Lease.Lost:
                    isLost = true;
                    child.Kill();
                    break;
                case Lease.CancelRequested when !isCancelled:
                    isCancelled = true;
                    child.AskToStop();
                    _ = KillAfterAsync(child, ended);
                    break;
            }
        }

        await ended.ConfigureAwait(false);
    }

    private static async Task KillAfterAsync(SolverChild child, Task ended)
    {
        if (await Task.WhenAny(ended, Task.Delay(StopPatience)).ConfigureAwait(false) != ended) child.Kill();
    }

    private async Task ReportAsync(SolverChild child, RunFolder folder)
    {
        if (child.Progress is { } progress && progress != reported && watch.Elapsed >= nextReport)
        {
            // Rarer as time goes on, so that a run of a day has some hundreds.
            nextReport = watch.Elapsed * (1 + ReportSpacing);
            reported = progress;
            isLost |= await TryWriteAsync(() => store.Runs.ReportAsync(run.Id, run.Fence, "progress", progress, CancellationToken.None)).ConfigureAwait(false) == Recording.Refused;
        }

        var checkpoint = Path.Combine(folder.Output, PlanWriter.CheckpointFile);
        var written = File.GetLastWriteTimeUtc(checkpoint);
        if (!File.Exists(checkpoint) || written == storedCheckpoint) return;
        storedCheckpoint = written;
        await CheckpointAsync(checkpoint).ConfigureAwait(false);
    }

    private async Task CheckpointAsync(string file)
    {
        byte[] plan;
        try
        {
            plan = await File.ReadAllBytesAsync(file).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return; // The child has just ended and taken it away.
        }

        isLost |= await TryWriteAsync(() => store.Runs.CheckpointAsync(run.Id, run.Fence, plan, CancellationToken.None)).ConfigureAwait(false) == Recording.Refused;
    }

    private async Task RecordAsync(SolverChild child, RunFolder folder, RunRequest request, ProposedPlan? proposed, CancellationToken stopping)
    {
        var files = Files(folder);
        var plan = files.SingleOrDefault(file => file.Name == PlanWriter.PlanFile)?.Bytes;
        var isUnchanged = run.Kind == RunKind.Nightly && plan is not null && NightlyOutcome.IsUnchanged(folder.BasePlan, Path.Combine(folder.Output, PlanWriter.PlanFile));
        switch (child.ExitCode)
        {
            case ExitCode.Stopped when !isCancelled:
                // The worker stops, or somebody has stopped the child: whoever takes the run next goes on from here.
                if (plan is not null) await TryWriteAsync(() => store.Runs.CheckpointAsync(run.Id, run.Fence, plan)).ConfigureAwait(false);
                await GiveBackAsync(stopping).ConfigureAwait(false);
                break;
            case ExitCode.Stopped:
                await CompleteAsync(new RunResult(RunState.Cancelled, Summary(), null, files), stopping).ConfigureAwait(false);
                break;
            case ExitCode.Done when plan is not null:
                await CompleteAsync(
                    new RunResult(RunState.Done, OfNight(Summary()!), null, files)
                    {
                        Proposed = isUnchanged ? null : proposed,
                    },
                    stopping).ConfigureAwait(false);
                break;
            case ExitCode.Infeasible:
                await CompleteAsync(new RunResult(RunState.Done, OfNight(RunSummary.WithoutPlan("infeasible", child.Tail)), null, []), stopping).ConfigureAwait(false);
                break;
            case ExitCode.NoPlan:
                await CompleteAsync(new RunResult(RunState.Done, OfNight(RunSummary.WithoutPlan("no-plan", child.Tail)), null, []), stopping).ConfigureAwait(false);
                break;
            case ExitCode.BadInput:
                await CompleteAsync(new RunResult(RunState.Failed, null, child.Tail, []), stopping).ConfigureAwait(false);
                break;
            default:
                await FailAsync($"The solve ended with exit code {child.ExitCode}.", child.Tail, stopping).ConfigureAwait(false);
                break;
        }

        string OfNight(string summary) => run.Kind == RunKind.Nightly ? RunSummary.OfNight(summary, request, isUnchanged) : summary;

        string? Summary() => plan is null ? null : RunSummary.Planned(plan, files.SingleOrDefault(file => file.Name == PlanWriter.RunFile)?.Bytes);
    }

    private async Task CompleteAsync(RunResult result, CancellationToken stopping)
    {
        var recording = await WriteDownAsync(() => store.Runs.CompleteAsync(run.Id, run.Fence, result, CancellationToken.None), stopping).ConfigureAwait(false);
        if (recording != Recording.Refused) metrics.RunEnded(run.Kind, result.State, watch.Elapsed, RunSummary.ExposureGap(result.Summary));
        LogEnd(run.Id, result.State, recording);
    }

    // Costs no attempt.
    private async Task GiveBackAsync(CancellationToken stopping)
    {
        await WriteDownAsync(() => store.Runs.ReleaseAsync(run.Id, run.Fence, CancellationToken.None), stopping).ConfigureAwait(false);
        LogReleased(run.Id);
    }

    private async Task FailAsync(string error, string evidence, CancellationToken stopping)
    {
        // What fails on a full disk says nothing about the run.
        if (DataRoom.Problem(options) is not null)
        {
            await GiveBackAsync(stopping).ConfigureAwait(false);
            return;
        }

        var recording = await WriteDownAsync(() => store.Runs.FailAttemptAsync(run.Id, run.Fence, error, evidence, CancellationToken.None), stopping).ConfigureAwait(false);
        LogFailed(run.Id, error, recording);
    }

    /// <summary>Writes how it ended, as often as it takes: what was computed is not thrown away because the disk is full or the store away. If the lease runs out meanwhile
    /// and another worker takes the run, the writing is refused. A worker that stops tries twice.</summary>
    private async Task<Recording> WriteDownAsync(Func<Task<Recording>> write, CancellationToken stopping)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await write().ConfigureAwait(false);
            }
            catch (Exception fault) when (StoreFault.IsPassing(fault) && (tries == 1 || !stopping.IsCancellationRequested))
            {
                // After an unsure commit: either it stands, and then this changes nothing, or it does not.
                LogUnrecorded(run.Id, fault);
                await Task.Delay(RunExecutor.AfterFault, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Writes something on the way. A solve goes on without it.</summary>
    private async Task<T?> TryWriteAsync<T>(Func<Task<T>> write)
        where T : struct
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (Exception fault) when (StoreFault.IsPassing(fault))
        {
            LogUnwritten(run.Id, fault);
            return null;
        }
    }

    private async Task<string> ScenarioIdAsync() =>
        (await store.Scenarios.FindAsync(run.ScenarioHash).ConfigureAwait(false))?.ScenarioId ?? throw new InvalidDataException($"The store has no scenario {run.ScenarioHash}.");

    private static ImmutableArray<StoredFile> Files(RunFolder folder) =>
    [
        .. RunSummary.Kept.Select(name => (name, path: Path.Combine(folder.Output, name))).Where(file => File.Exists(file.path))
            .Select(file => new StoredFile(file.name, File.ReadAllBytes(file.path))),
    ];

    [LoggerMessage(LogLevel.Information, "Run {Run} begins, attempt {Attempt} of {MaxAttempts}")]
    private partial void LogBegin(long run, int attempt, int maxAttempts);

    [LoggerMessage(LogLevel.Information, "Run {Run} ends as {State}: {Recording}")]
    private partial void LogEnd(long run, RunState state, Recording recording);

    [LoggerMessage(LogLevel.Information, "Run {Run} is given back, with its best plan if there is one")]
    private partial void LogReleased(long run);

    [LoggerMessage(LogLevel.Warning, "Run {Run}: something could not be written to the store")]
    private partial void LogUnwritten(long run, Exception fault);

    [LoggerMessage(LogLevel.Warning, "Run {Run}: how its attempt ended could not be recorded; trying again")]
    private partial void LogUnrecorded(long run, Exception fault);

    [LoggerMessage(LogLevel.Warning, "Run {Run} was lost to another worker; what was computed is thrown away")]
    private partial void LogLost(long run);

    [LoggerMessage(LogLevel.Error, "Run {Run}: {Error} {Recording}")]
    private partial void LogFailed(long run, string error, Recording recording);

    [LoggerMessage(LogLevel.Error, "Run {Run} broke off")]
    private partial void LogFault(long run, Exception fault);
}
