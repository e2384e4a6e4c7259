using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Store.Runs;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using Xunit.Abstractions;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>Several workers on one PostgreSQL, each of which may die at any moment.</summary>
public sealed class SharedStoreTests(ITestOutputHelper output)
{
    private const int Workers = 3;
    private const int Runs = 200;
    private const int Seed = 20261121;
    private const int MostRunsBetweenKills = 9;

    /// <summary>A third of what a run takes beside two others, as the next kill comes after some runs have ended anyway.</summary>
    private const int MostMilliseconds = 500;

    /// <summary>Of a solve that goes on for many rounds after its first plan.</summary>
    private const int Work = 25;

    /// <summary>For a few runs, not for all: a busy machine takes long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [PostgresFact]
    public async Task Workers_ThreeKilledAtRandom_RecordEachRunOnce()
    {
        var random = new Random(Seed);
        var address = PostgresServer.Shared.NewSchema();
        var workers = Enumerable.Range(0, Workers).Select(_ => new WorkerProcess(address, "MaxAttempts=1000", "LeaseSeconds=5")).ToList();
        var kills = 0;
        var watch = Stopwatch.StartNew();
        try
        {
            await Task.WhenAll(workers.Select(worker => worker.StartAsync()));
            using var planner = await workers[0].ClientAsync(KeyRole.Planner);
            var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
            var ids = new List<long>();
            for (var seed = 0; seed < Runs; seed++)
                ids.Add((long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed, propose = true }), HttpStatusCode.Created))["id"]!);

            await using var store = await SchedulerStore.OpenAsync(address, TimeProvider.System);
            var left = (long)Runs;
            while (left > 0)
            {
                // Some runs further on, so that a slow machine gets on too, and then at any moment.
                var (target, since) = (Math.Max(0, left - random.Next(MostRunsBetweenKills)), watch.Elapsed);
                while ((left = await LeftAsync(store)) > target)
                {
                    Assert.True(watch.Elapsed - since < Patience, $"Seed {Seed}: after {watch.Elapsed} and {kills} kills {left} runs are left, and none ends.\n{workers[0].Said}");
                    await Task.Delay(50);
                }

                if (left == 0) break;
                await Task.Delay(random.Next(MostMilliseconds));
                var worker = workers[random.Next(Workers)];
                worker.Kill();
                worker.Launch();
                kills++;
            }

            var attempts = 0;
            foreach (var id in ids)
            {
                var (run, events) = ((await store.Runs.FindAsync(id))!, await store.Runs.EventsAsync(id, 0));
                attempts += run.Attempt;
                Assert.Equal(RunState.Done, run.State);
                Assert.Equal(events[^1], Assert.Single(events, one => one.Kind is "done" or "failed" or "cancelled" or "parked"));
                Assert.Equal((run.Attempt, run.Attempt, run.Fence), (events.Count(one => one.Kind == "claimed"), events.Count(one => one.Kind is "lost" or "done"), events[^1].Fence));
                Assert.Equal(["plan.csv", "plan.json", "report.html", "run.json"], (await store.Runs.FileNamesAsync(id)).AsEnumerable());
                Assert.True((bool)JsonNode.Parse((await store.Runs.FileAsync(id, "plan.json"))!)!["accepted"]!);
            }

            output.WriteLine($"Seed {Seed}: {kills} kills, {Runs} runs, {attempts} attempts, {watch.Elapsed.TotalSeconds:f0} s");
            Assert.Equal(ids, (await store.Proposals.ListAsync(null, 1_000)).Select(proposal => proposal.RunId).Order());
            var (rows, faults) = await store.Audit.VerifyAsync();
            Assert.Empty(faults);
            var ends = (await store.Audit.ListAsync(0, (int)rows)).Where(row => row.Action is "run.done" or "run.failed" or "run.cancelled" or "run.parked");
            Assert.Equal(ids.Select(id => ("run.done", $"run {id}")).Order(), ends.Select(row => (row.Action, row.Subject)).Order());
            Assert.True(attempts > Runs, $"Seed {Seed}: no kill met a run.");
        }
        finally
        {
            foreach (var worker in workers) worker.Dispose();
        }
    }

    [PostgresFact]
    public async Task Worker_WhoseDatabaseIsAwayWhileASolveEnds_RecordsItWhenItIsBack()
    {
        using var server = new PostgresServer();
        using var worker = new WorkerProcess(server.NewDatabase(), "MaxAttempts=1", "LeaseSeconds=5", "StorePatienceSeconds=2");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var nobody = new HttpClient { BaseAddress = worker.Base };
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "zhejiang-2027"))), HttpStatusCode.Created))["hash"]!;
        var id = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = Work, propose = true }), HttpStatusCode.Created))["id"]!;
        await worker.PlannedAsync(id);

        server.Stop();
        var ready = await JsonAsync(nobody.GetAsync("/health/ready"), HttpStatusCode.ServiceUnavailable);
        Assert.Equal(["store"], ready["errors"]!.AsObject().Select(error => error.Key));
        var refused = await JsonAsync(planner.GetAsync($"/api/runs/{id}"), HttpStatusCode.ServiceUnavailable);
        Assert.Contains("The store does not answer", (string)refused["title"]!, StringComparison.Ordinal);
        await worker.SaysAsync($"Run {id}: how its attempt ended could not be recorded");
        server.Start();

        var end = await EndAsync(planner, id);
        Assert.Equal(("done", "planned", 1), ((string?)end["state"], (string?)end["summary"]!["outcome"], (int)end["attempt"]!));
        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        Assert.Single(await store.Runs.EventsAsync(id, 0), one => one.Kind == "done");
        Assert.Equal(id, Assert.Single(await store.Proposals.ListAsync(null, 10)).RunId);
        Assert.Empty((await store.Audit.VerifyAsync()).Faults);
    }

    private static async Task<long> LeftAsync(SchedulerStore store)
    {
        var counts = await store.Runs.CountsAsync();
        return counts.GetValueOrDefault(RunState.Queued) + counts.GetValueOrDefault(RunState.Running);
    }
}
