using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Testing;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Nightly;
using Scheduler.Worker.Tests.Running;

namespace Scheduler.Worker.Tests;

/// <summary>What a night does when the store goes away after it was called: it stays, and queues when the store is back.</summary>
public sealed class NightlyJobTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [PostgresFact]
    public async Task Execute_WhileTheStoreIsAway_WaitsForItAndEndsWhenTold()
    {
        using var server = new PostgresServer();
        await using var store = await SchedulerStore.OpenAsync(server.NewDatabase() with { Patience = TimeSpan.FromSeconds(1) }, TimeProvider.System);
        var log = new HeardLog<NightlyJob>();
        var job = new NightlyJob(new NightlyPlanner(store, new WorkerOptions(), NullLogger<NightlyPlanner>.Instance), new HurriedTime(times: 30), log);
        server.Stop();
        await Assert.ThrowsAsync<StoreAwayException>(() => store.Proposals.AllCurrentAsync());

        using var told = new CancellationTokenSource();
        var (waiting, stopped) = (job.Execute(null!, default).AsTask(), job.Execute(null!, told.Token).AsTask());

        // Longer than the store itself tries again: both have met it away, and met it away again.
        var watch = Stopwatch.StartNew();
        while (log.Messages.Count(message => message.Contains("attempt 2;", StringComparison.Ordinal)) < 2)
        {
            Assert.True(watch.Elapsed < Patience, string.Join('\n', log.Messages));
            await Task.Delay(50);
        }

        Assert.False(waiting.IsCompleted || stopped.IsCompleted);
        await told.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        server.Start();
        await waiting.WaitAsync(Patience);
    }
}
