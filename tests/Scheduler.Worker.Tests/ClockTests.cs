using System.Net;
using NodaTime;
using NodaTime.Text;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Store.Runs;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>A machine's clock is set hours ahead or back while its worker runs: no run is lost, none is done twice.</summary>
public sealed class ClockTests
{
    [FakeClockFact]
    public async Task Worker_WhoseClockIsSet_NeitherLosesNorRepeatsARun()
    {
        using var clock = new FakeClock();
        using var worker = new WorkerProcess("LeaseSeconds=5", "MaxAttempts=1");
        foreach (var (name, value) in clock.Environment) worker.Environment[name] = value;
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "zhejiang-2027"))), HttpStatusCode.Created))["hash"]!;
        var ids = new List<long>();

        // A solve that goes on while the clock jumps, first ahead and then back, by far more than a lease.
        foreach (var seed in new[] { 1, 2 }) ids.Add((long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, seconds = 8, seed }), HttpStatusCode.Created))["id"]!);
        await Task.Delay(4_000);
        clock.Set(Duration.FromHours(9));
        Assert.Equal("done", (string?)(await EndAsync(planner, ids[0]))["state"]);
        await Task.Delay(4_000);
        clock.Set(Duration.FromHours(-30));
        Assert.Equal("done", (string?)(await EndAsync(planner, ids[1]))["state"]);

        // And a new start far in the past.
        var waiting = await JsonAsync(SubmitAsync(planner, new { scenario = hash, seconds = 300 }), HttpStatusCode.Created);
        await Task.Delay(4_000);
        Assert.Equal(0, await worker.TerminateAsync());
        clock.Set(Duration.FromHours(-3_000));
        await worker.StartAsync();
        await JsonAsync(planner.PostAsync($"/api/runs/{waiting["id"]}/cancel", null), HttpStatusCode.OK);
        Assert.Equal("cancelled", (string?)(await EndAsync(planner, (long)waiting["id"]!))["state"]);
        Assert.Equal(0, await worker.TerminateAsync());

        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        foreach (var id in ids)
        {
            var (run, events) = ((await store.Runs.FindAsync(id))!, await store.Runs.EventsAsync(id, 0));
            Assert.Equal((RunState.Done, 1), (run.State, run.Attempt));
            Assert.Single(events, one => one.Kind == "claimed");
            Assert.Single(events, one => one.Kind == "done");
        }

        // The clock was really set, and the audit holds its order by number and not by time.
        var first = await store.Runs.EventsAsync(ids[0], 0);
        Assert.True(first[^1].At - first[0].At > Duration.FromHours(8));
        var second = await store.Runs.EventsAsync(ids[1], 0);
        Assert.True(second[^1].At < second[0].At);
        Assert.Empty((await store.Audit.VerifyAsync()).Faults);
    }

    [FakeClockFact(NeedsPostgres = true)]
    public async Task Worker_WhoseClockIsAhead_TakesNoRunFromOthersOnTheSameStore()
    {
        using var clock = new FakeClock();
        var address = PostgresServer.Shared.NewSchema();
        using var right = new WorkerProcess(address, "LeaseSeconds=5", "MaxAttempts=1");
        using var wrong = new WorkerProcess(address, "LeaseSeconds=5", "MaxAttempts=1");
        foreach (var (name, value) in clock.Environment) wrong.Environment[name] = value;
        await Task.WhenAll(right.StartAsync(), wrong.StartAsync());
        using var planner = await right.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "zhejiang-2027"))), HttpStatusCode.Created))["hash"]!;
        var small = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
        var ids = new List<long>();
        for (var seed = 1; seed <= 2; seed++) ids.Add((long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, seconds = 12, seed }), HttpStatusCode.Created))["id"]!);

        // Both are at work when the clock of one jumps; by it all leases have long run out, or hold for a day.
        await Task.Delay(3_000);
        clock.Set(Duration.FromHours(24));
        for (var seed = 1; seed <= 2; seed++) ids.Add((long)(await JsonAsync(SubmitAsync(planner, new { scenario = small, work = 1, seed }), HttpStatusCode.Created))["id"]!);
        await Task.Delay(4_000);
        clock.Set(Duration.FromHours(-24));
        foreach (var id in ids) Assert.Equal("done", (string?)(await EndAsync(planner, id))["state"]);

        await using var store = await SchedulerStore.OpenAsync(address, TimeProvider.System);
        foreach (var id in ids)
        {
            var events = await store.Runs.EventsAsync(id, 0);
            Assert.Equal((1, 1, 0), (events.Count(one => one.Kind == "claimed"), events.Count(one => one.Kind == "done"), events.Count(one => one.Kind == "lost")));

            // All times are the database's.
            Assert.True(events[^1].At - events[0].At < Duration.FromHours(1), InstantPattern.General.Format(events[^1].At));
        }

        Assert.Equal(2, (await Task.WhenAll(ids.Take(2).Select(id => store.Runs.EventsAsync(id, 0)))).Select(events => events.First(one => one.Kind == "claimed").Payload).Distinct().Count());
    }
}
