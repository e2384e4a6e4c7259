using NodaTime;
using Scheduler.Store.Runs;
using Scheduler.Store.Tests.Databases;
using Scheduler.Testing;

namespace Scheduler.Store.Tests;

/// <summary>The database goes away and comes back.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(10);

    [PostgresFact]
    public async Task CompleteAsync_ServerGoneForTenSeconds_IsRecordedOnce()
    {
        using var server = new PostgresServer();
        await using var store = await SchedulerStore.OpenAsync(server.NewSchema(), TimeProvider.System);
        await store.Scenarios.AddAsync(new(TestStore.Scenario, "id", "甲", "A", []), TestStore.Tester);
        var (run, _) = await store.Runs.SubmitAsync(new NewRun("k", RunKind.Plan, TestStore.Scenario, "{}", 0, 3, "c"), TestStore.Tester);
        var claim = (await store.Runs.ClaimAsync("w", Duration.FromMinutes(5)))!;

        server.Stop();
        var recording = store.Runs.CompleteAsync(claim.Id, claim.Fence, TestStore.Done());
        var read = store.Runs.FindAsync(run.Id);
        await Task.Delay(Outage);
        Assert.False(recording.IsCompleted);
        server.Start();

        Assert.Equal(Recording.Recorded, await recording);
        Assert.NotNull(await read);
        Assert.Equal(RunState.Done, (await store.Runs.FindAsync(run.Id))!.State);
        Assert.Equal(Recording.AlreadyRecorded, await store.Runs.CompleteAsync(claim.Id, claim.Fence, TestStore.Done()));
        Assert.Empty((await store.Audit.VerifyAsync()).Faults);
    }
}
