using NodaTime;
using Scheduler.Store.Runs;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>The clock of the machine is set while a run is held, on a store of one worker: leases do not count there, only a new start.</summary>
public sealed class ClockTests
{
    private static readonly Duration Span = Duration.FromSeconds(5);

    [Theory]
    [InlineData(8)]
    [InlineData(-8)]
    [InlineData(100_000)]
    public async Task Run_HeldWhileTheClockIsSet_StaysWhereItIsAndIsRecordedOnce(int hours)
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-clock");
        var clock = new SetClock();
        await using (var store = await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.Sqlite, Path.Combine(folder.FullName, "store.db")), clock))
        {
            await store.Scenarios.AddAsync(new(TestStore.Scenario, "id", "甲", "A", []), TestStore.Tester);
            foreach (var key in new[] { "held", "waits" }) await store.Runs.SubmitAsync(new NewRun(key, RunKind.Plan, TestStore.Scenario, "{}", 0, 3, key), TestStore.Tester);
            var held = (await store.Runs.ClaimAsync("w/0", Span))!;

            clock.Ahead = TimeSpan.FromHours(hours);

            // The next claim gets the other run, and after that there is none.
            var other = (await store.Runs.ClaimAsync("w/1", Span))!;
            Assert.NotEqual(held.Id, other.Id);
            Assert.Null(await store.Runs.ClaimAsync("w/2", Span));
            Assert.Equal(Lease.Held, await store.Runs.HeartbeatAsync(held.Id, held.Fence, Span));
            clock.Ahead = TimeSpan.Zero;
            Assert.Null(await store.Runs.ClaimAsync("w/2", Span));
            Assert.Equal(Recording.Recorded, await store.Runs.CompleteAsync(held.Id, held.Fence, TestStore.Done()));
            Assert.Equal((RunState.Done, 1), ((await store.Runs.FindAsync(held.Id))!.State, (await store.Runs.FindAsync(held.Id))!.Attempt));

            // A new start takes back what was held, whatever the clock says.
            clock.Ahead = TimeSpan.FromHours(hours);
            Assert.Equal(1, await store.Runs.RecoverAllAsync());
            Assert.Equal(other.Id, (await store.Runs.ClaimAsync("w/0", Span))!.Id);
            Assert.Empty((await store.Audit.VerifyAsync()).Faults);
        }

        folder.Delete(recursive: true);
    }

    private sealed class SetClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero) + Ahead;
    }
}
