using System.Text;
using NodaTime;
using Scheduler.Store.Runs;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>A run is executed at least once and recorded exactly once, whatever becomes of its workers.</summary>
public sealed class RunLifeTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    [Theory, ClassData(typeof(Kinds))]
    public async Task SubmitAsync_SameKey_GivesTheLivingRunUntilItFails(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var (first, isNew) = await test.Store.Runs.SubmitAsync(test.NewRun("k"), TestStore.Tester);
        Assert.True(isNew);
        Assert.Equal((RunState.Queued, 0, 0L, "tester", "c-k"), (first.State, first.Attempt, first.Fence, first.SubmittedBy, first.Correlation));
        Assert.Equal((first.Id, false), await AgainAsync());

        var claim = (await test.ClaimAsync())!;
        Assert.Equal((first.Id, false), await AgainAsync());
        await test.Store.Runs.CompleteAsync(claim.Id, claim.Fence, TestStore.Done());
        Assert.Equal((first.Id, false), await AgainAsync());

        var other = await test.ClaimedAsync("k2");
        await test.Store.Runs.CompleteAsync(other.Id, other.Fence, new RunResult(RunState.Failed, null, "wrong", []));
        var (next, nextIsNew) = await test.Store.Runs.SubmitAsync(test.NewRun("k2"), TestStore.Tester);
        Assert.True(nextIsNew && next.Id > other.Id);

        async Task<(long, bool)> AgainAsync()
        {
            var (run, again) = await test.Store.Runs.SubmitAsync(test.NewRun("k"), TestStore.Tester);
            return (run.Id, again);
        }
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task SubmitAsync_TwentyAtOnceOfOneKey_MakesOneRun(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => test.Store.Runs.SubmitAsync(test.NewRun("k"), TestStore.Tester))));

        Assert.Single(all.Select(one => one.Run.Id).Distinct());
        Assert.Single(all, one => one.IsNew);
        Assert.Single(await test.Store.Runs.ListAsync(new RunFilter()));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ClaimAsync_Queue_TakesTheHighestPriorityThenTheOldest(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        foreach (var (key, priority) in new[] { ("a", 0), ("b", 5), ("c", 0), ("d", 5) }) await test.Store.Runs.SubmitAsync(test.NewRun(key, priority), TestStore.Tester);

        var order = new List<string>();
        while (await test.ClaimAsync() is { } run) order.Add(run.Key);

        Assert.Equal(["b", "d", "a", "c"], order);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ClaimAsync_TwentyWorkersAndThreeRuns_GivesEachRunToOne(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        Assert.All(await ClaimAllAsync(), Assert.Null);
        foreach (var key in new[] { "a", "b", "c" }) await test.Store.Runs.SubmitAsync(test.NewRun(key), TestStore.Tester);

        var taken = (await ClaimAllAsync()).OfType<Run>().ToList();

        Assert.Equal(["a", "b", "c"], taken.Select(run => run.Key).Order());
        Assert.All(taken, run => Assert.Equal((1, 1L, RunState.Running), (run.Attempt, run.Fence, run.State)));

        Task<Run?[]> ClaimAllAsync() => Task.WhenAll(Enumerable.Range(0, 20).Select(worker => Task.Run(() => test.ClaimAsync($"w{worker}"))));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task CompleteAsync_WorkerThatLostItsPlace_CannotWrite(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var runs = test.Store.Runs;
        var late = await test.ClaimedAsync("k");
        await test.LoseWorkersAsync();
        var next = (await test.ClaimAsync("other"))!;
        Assert.Equal((late.Id, late.Fence + 1, 2), (next.Id, next.Fence, next.Attempt));

        Assert.Equal(Lease.Lost, await runs.HeartbeatAsync(late.Id, late.Fence, Minute));
        Assert.Equal(Recording.Refused, await runs.ReportAsync(late.Id, late.Fence, "progress", "late"));
        Assert.Equal(Recording.Refused, await runs.CheckpointAsync(late.Id, late.Fence, [9]));
        Assert.Equal(Recording.Refused, await runs.CompleteAsync(late.Id, late.Fence, TestStore.Done("late")));
        Assert.Equal(Recording.Refused, await runs.FailAttemptAsync(late.Id, late.Fence, "late", ""));
        Assert.Equal(Recording.Refused, await runs.ReleaseAsync(late.Id, late.Fence));
        Assert.Equal(Lease.Held, await runs.HeartbeatAsync(next.Id, next.Fence, Minute));
        Assert.Equal(Recording.Recorded, await runs.CompleteAsync(next.Id, next.Fence, TestStore.Done("in time")));
        Assert.Equal(Recording.Refused, await runs.CompleteAsync(late.Id, late.Fence, TestStore.Done("late")));

        Assert.Equal("in time", Encoding.UTF8.GetString((await runs.FileAsync(next.Id, "plan.json"))!));
        Assert.Equal(RunState.Done, (await runs.FindAsync(next.Id))!.State);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task CompleteAsync_Twice_RecordsOnce(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var run = await test.ClaimedAsync("k");

        Assert.Equal(Recording.Recorded, await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done("first")));
        Assert.Equal(Recording.AlreadyRecorded, await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done("second")));

        Assert.Equal("first", Encoding.UTF8.GetString((await test.Store.Runs.FileAsync(run.Id, "plan.json"))!));
        Assert.Equal(["plan.json"], (await test.Store.Runs.FileNamesAsync(run.Id)).ToArray());
        Assert.Single(await test.ActionsAsync(), action => action == "run.done");
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ClaimAsync_WorkerLostThreeTimes_ParksTheRunWithItsEvidence(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        await test.Store.Runs.SubmitAsync(test.NewRun("k"), TestStore.Tester);
        Run? last = null;
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            last = await test.ClaimAsync($"w{attempt}");
            Assert.Equal((attempt, (long)attempt), (last!.Attempt, last.Fence));
            await test.LoseWorkersAsync();
        }

        Assert.Null(await test.ClaimAsync());

        var parked = (await test.Store.Runs.FindAsync(last!.Id))!;
        Assert.Equal((RunState.Parked, RunTable.WorkerLost, null), (parked.State, parked.Error, parked.Owner));
        Assert.NotNull(parked.FinishedAt);
        var events = await test.Store.Runs.EventsAsync(last.Id, 0);
        Assert.Equal(["submitted", "claimed", "lost", "claimed", "lost", "claimed", "lost", "parked"], events.Select(one => one.Kind));
        Assert.Equal(["w1", "w2", "w3"], events.Where(one => one.Kind == "lost").Select(one => one.Payload));
        Assert.Contains("run.parked", await test.ActionsAsync());
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task FailAttemptAsync_LastAttempt_ParksTheRun(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var first = await test.ClaimedAsync("k", maxAttempts: 2);
        Assert.Equal(Recording.Recorded, await test.Store.Runs.FailAttemptAsync(first.Id, first.Fence, "exit code 134", "log tail 1"));
        Assert.Equal(RunState.Queued, (await test.Store.Runs.FindAsync(first.Id))!.State);

        var second = (await test.ClaimAsync())!;
        await test.Store.Runs.FailAttemptAsync(second.Id, second.Fence, "exit code 139", "log tail 2");

        var run = (await test.Store.Runs.FindAsync(first.Id))!;
        Assert.Equal((RunState.Parked, "exit code 139"), (run.State, run.Error));
        Assert.Equal(["log tail 1", "log tail 2"], (await test.Store.Runs.EventsAsync(run.Id, 0)).Where(one => one.Kind == "attempt-failed").Select(one => one.Payload));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ReleaseAsync_StopInGoodOrder_CostsNoAttemptAndKeepsTheCheckpoint(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var run = await test.ClaimedAsync("k", maxAttempts: 1);
        await test.Store.Runs.CheckpointAsync(run.Id, run.Fence, [1]);
        await test.Store.Runs.CheckpointAsync(run.Id, run.Fence, [1, 2]);
        Assert.Equal(Recording.Recorded, await test.Store.Runs.ReleaseAsync(run.Id, run.Fence));
        Assert.Equal(Lease.Lost, await test.Store.Runs.HeartbeatAsync(run.Id, run.Fence, Minute));

        var next = (await test.ClaimAsync())!;

        Assert.Equal((run.Id, 1, run.Fence + 1), (next.Id, next.Attempt, next.Fence));
        Assert.Equal([1, 2], await test.Store.Runs.ReadCheckpointAsync(next));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task CancelAsync_QueuedOrRunning_EndsTheRun(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var runs = test.Store.Runs;
        var running = await test.ClaimedAsync("running");
        var (queued, _) = await runs.SubmitAsync(test.NewRun("queued"), TestStore.Tester);

        Assert.Equal(RunState.Cancelled, (await runs.CancelAsync(queued.Id, TestStore.Tester))!.State);
        Assert.Null(await test.ClaimAsync());
        Assert.True((await runs.CancelAsync(running.Id, TestStore.Tester))!.CancelRequested);
        Assert.Equal(Lease.CancelRequested, await runs.HeartbeatAsync(running.Id, running.Fence, Minute));

        // Its worker is lost before it could obey: nobody takes it up again.
        await test.LoseWorkersAsync();
        Assert.Null(await test.ClaimAsync());
        Assert.Equal(RunState.Cancelled, (await runs.FindAsync(running.Id))!.State);
        Assert.Null(await runs.CancelAsync(4711, TestStore.Tester));
        Assert.Equal(2, (await test.ActionsAsync()).Count(action => action == "run.cancel-requested"));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task CancelAsync_RunThatIsOver_ChangesNothing(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var run = await test.ClaimedAsync("k");
        await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done());
        var before = await test.Store.Runs.FindAsync(run.Id);

        Assert.Equal(before, await test.Store.Runs.CancelAsync(run.Id, TestStore.Tester));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ListAsync_Filter_PagesFromTheNewest(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        for (var i = 0; i < 5; i++) await test.Store.Runs.SubmitAsync(test.NewRun($"k{i}"), TestStore.Tester);
        await test.ClaimAsync();

        var page = await test.Store.Runs.ListAsync(new RunFilter(RunState.Queued, Most: 3));
        var rest = await test.Store.Runs.ListAsync(new RunFilter(RunState.Queued, Before: page[^1].Id));

        Assert.Equal(["k4", "k3", "k2"], page.Select(run => run.Key));
        Assert.Equal(["k1"], rest.Select(run => run.Key));
        Assert.Empty(await test.Store.Runs.ListAsync(new RunFilter(Kind: RunKind.Nightly)));
        var counts = await test.Store.Runs.CountsAsync();
        Assert.Equal((4L, 1L), (counts[RunState.Queued], counts[RunState.Running]));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task SubmitAsync_UnknownScenario_IsRefused(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            test.Store.Runs.SubmitAsync(test.NewRun("k") with { ScenarioHash = "nowhere" }, TestStore.Tester));

        Assert.Empty(await test.Store.Runs.ListAsync(new RunFilter()));
        Assert.Equal(["scenario.added"], await test.ActionsAsync());
    }
}
