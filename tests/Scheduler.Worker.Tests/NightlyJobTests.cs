using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Testing;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Nightly;

namespace Scheduler.Worker.Tests;

/// <summary>What a night does when the store goes away after it was called: it stays, and queues when the store is back.</summary>
public sealed class NightlyJobTests
{
    [PostgresFact]
    public async Task Execute_WhileTheStoreIsAway_WaitsForItAndEndsWhenTold()
    {
        using var server = new PostgresServer();
        await using var store = await SchedulerStore.OpenAsync(server.NewDatabase(), TimeProvider.System);
        var job = new NightlyJob(new NightlyPlanner(store, new WorkerOptions(), NullLogger<NightlyPlanner>.Instance), TimeProvider.System, NullLogger<NightlyJob>.Instance);
        server.Stop();
        await Assert.ThrowsAsync<StoreAwayException>(() => store.Proposals.AllCurrentAsync());

        using var told = new CancellationTokenSource();
        var (waiting, stopped) = (job.Execute(null!, default).AsTask(), job.Execute(null!, told.Token).AsTask());

        // Longer than the store itself tries again.
        await Task.Delay(TimeSpan.FromSeconds(50));
        Assert.False(waiting.IsCompleted || stopped.IsCompleted);
        await told.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        server.Start();
        await waiting.WaitAsync(TimeSpan.FromMinutes(2));
    }
}
