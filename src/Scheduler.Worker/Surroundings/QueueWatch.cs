using Scheduler.Store;

namespace Scheduler.Worker.Surroundings;

/// <summary>Counts the runs in each state from time to time, for the metrics. While the store does not answer there are no figures, rather than old ones.</summary>
internal sealed class QueueWatch(SchedulerStore store, WorkerMetrics metrics) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    /// <summary>Counts once.</summary>
    public async Task LookAsync(CancellationToken cancelled)
    {
        try
        {
            metrics.Queue = await store.Runs.CountsAsync(cancelled).ConfigureAwait(false);
        }
        catch (Exception) when (!cancelled.IsCancellationRequested)
        {
            // Told by /health/ready and by those who need the store.
            metrics.Queue = null;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pause = new PeriodicTimer(BetweenLooks);
        do await LookAsync(stoppingToken).ConfigureAwait(false);
        while (await pause.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }
}
