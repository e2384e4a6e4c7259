using NodaTime;
using Scheduler.Store;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Surroundings;

namespace Scheduler.Worker.Executing;

/// <summary>Takes runs from the queue as long as the worker lives, some side by side.</summary>
internal sealed partial class RunExecutor(SchedulerStore store, WorkerOptions options, WorkerMetrics metrics, ILogger<RunExecutor> logger) : BackgroundService
{
    /// <summary>Pause before what the surroundings kept from working is tried again.</summary>
    public static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.ParallelRuns).Select(place => TakeRunsAsync($"{options.WorkerName}/{place}", stoppingToken)));

    private async Task TakeRunsAsync(string owner, CancellationToken stopping)
    {
        var wasFull = false;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (DataRoom.Problem(options) is { } problem)
                {
                    if (!wasFull) LogFull(problem.En);
                    wasFull = true;
                    await Task.Delay(AfterFault, stopping).ConfigureAwait(false);
                    continue;
                }

                wasFull = false;
                var run = await store.Runs.ClaimAsync(owner, Duration.FromSeconds(options.LeaseSeconds), stopping).ConfigureAwait(false);
                if (run is null) await Task.Delay(options.PollMilliseconds, stopping).ConfigureAwait(false);
                else await new RunExecution(store, options, metrics, logger, run).RunAsync(stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                LogFault(fault);
                await Task.Delay(AfterFault, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private partial void LogFull(string problem);

    [LoggerMessage(LogLevel.Error, "The queue cannot be worked on; trying again")]
    private partial void LogFault(Exception fault);
}
