using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Store.Runs;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using Xunit.Abstractions;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>Whatever happens to the worker, each run ends with one result and what was approved stays.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Kills = 100;
    private const int Runs = 30;
    private const int MostMilliseconds = 3_000;

    [Fact]
    public async Task Worker_KilledAtAHundredRandomMoments_RecordsEachRunOnce()
    {
        var random = new Random(20261121);
        using var worker = new WorkerProcess("MaxAttempts=1000", "ParallelRuns=2");
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        var life = Stopwatch.StartNew();
        await worker.StartAsync();
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
        var first = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed = 4711, propose = true }), HttpStatusCode.Created);
        await EndAsync(planner, (long)first["id"]!);

        // From a start to the end of a run on this machine: within it every moment is as likely.
        var longest = (int)Math.Min(MostMilliseconds, life.ElapsedMilliseconds);
        var proposal = Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/proposals"))!)!;
        var ids = new List<long>();
        for (var seed = 0; seed < Runs; seed++)
            ids.Add((long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed }), HttpStatusCode.Created))["id"]!);

        // Killed in the very moment of the approval: either it was answered, and then it stands, or it may be asked again.
        var approval = approver.PostAsJsonAsync($"/api/proposals/{proposal["id"]}/approve", new { note = "kept" });
        await Task.Delay(random.Next(20));
        worker.Kill();
        var wasAnswered = await approval.ContinueWith(answer => answer.IsCompletedSuccessfully && answer.Result.IsSuccessStatusCode, TaskScheduler.Default);

        for (var kill = 1; kill < Kills; kill++)
        {
            worker.Launch();
            await Task.Delay(random.Next(50, longest));
            worker.Kill();
        }

        await worker.StartAsync();
        if (wasAnswered) Assert.Equal("approved", (string?)(await JsonAsync(planner.GetAsync($"/api/proposals/{proposal["id"]}"), HttpStatusCode.OK))["state"]);
        foreach (var id in ids) Assert.Equal("done", (string?)(await EndAsync(planner, id))["state"]);
        Assert.Equal(0, await worker.TerminateAsync());

        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        var attempts = 0;
        foreach (var id in ids)
        {
            var (run, events) = ((await store.Runs.FindAsync(id))!, await store.Runs.EventsAsync(id, 0));
            attempts += run.Attempt;
            Assert.Single(events, one => one.Kind == "done");
            Assert.Equal(4, (await store.Runs.FileNamesAsync(id)).Length);
            Assert.True((bool)JsonNode.Parse((await store.Runs.FileAsync(id, "plan.json"))!)!["accepted"]!);
            Assert.Equal(run.Attempt, events.Count(one => one.Kind == "claimed"));
        }

        var (_, faults) = await store.Audit.VerifyAsync();
        Assert.Empty(faults);
        Assert.Equal(ids.Count, (await store.Audit.ListAsync(0, 10_000)).Count(row => row.Action == "run.done" && ids.Contains(long.Parse(row.Subject[4..]))));
        output.WriteLine($"{Runs} runs took {attempts} attempts, each worker lived up to {longest} ms; the approval was {(wasAnswered ? "" : "not ")}answered");
        Assert.True(attempts > Runs, "No kill met a run.");
    }

    [Fact]
    public async Task Worker_StoppedInGoodOrder_GivesItsRunBackWithTheBestPlan()
    {
        using var worker = new WorkerProcess("CheckpointSeconds=1") { SolvesProvinces = true };
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var id = await LongRunAsync(worker, planner, seconds: 40);

        Assert.Equal(0, await worker.TerminateAsync());

        await using (var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System))
        {
            var run = (await store.Runs.FindAsync(id))!;
            Assert.Equal((RunState.Queued, 0), (run.State, run.Attempt));
            Assert.NotNull(await store.Runs.ReadCheckpointAsync(run));
            Assert.Equal("released", (await store.Runs.EventsAsync(id, 0))[^1].Kind);
        }

        await worker.StartAsync();
        await worker.PlannedAsync(id);
        var cancelled = await JsonAsync(planner.PostAsync($"/api/runs/{id}/cancel", null), HttpStatusCode.OK);
        Assert.True((bool)cancelled["cancelRequested"]!);
        var end = await EndAsync(planner, id);
        Assert.Equal(("cancelled", "planned"), ((string?)end["state"], (string?)end["summary"]!["outcome"]));
        Assert.Contains("plan.json", (await planner.GetFromJsonAsync<string[]>($"/api/runs/{id}/files"))!);
    }

    [Fact]
    public async Task Worker_SolverChildKilled_TriesAgainAndParksWithTheEvidence()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var worker = new WorkerProcess("MaxAttempts=2") { SolvesProvinces = true };
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var id = await LongRunAsync(worker, planner, seconds: 300);

        KillChildren(worker, id);
        var watch = Stopwatch.StartNew();
        while ((int)(await JsonAsync(planner.GetAsync($"/api/runs/{id}"), HttpStatusCode.OK))["attempt"]! < 2) Assert.True(watch.Elapsed.TotalSeconds < 60);
        while (!KillChildren(worker, id)) Assert.True(watch.Elapsed.TotalSeconds < 60);

        var end = await EndAsync(planner, id);
        Assert.Equal(("parked", "The solve ended with exit code 137."), ((string?)end["state"], (string?)end["error"]));
        var events = await planner.GetStringAsync($"/api/runs/{id}/events");
        Assert.Equal(2, events.Split("event: attempt-failed").Length - 1);
        Assert.Contains("Planning", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_SolverChildKilledOnce_TakesTheRunAgainAndEndsIt()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var worker = new WorkerProcess("CheckpointSeconds=1") { SolvesProvinces = true };
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var id = await LongRunAsync(worker, planner, seconds: 12);

        // With a plan to go on from the second attempt needs no luck to have one within the same limit.
        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        while (await store.Runs.ReadCheckpointAsync((await store.Runs.FindAsync(id))!) is null)
        {
            Assert.True(watch.Elapsed.TotalSeconds < 60, worker.Said);
            await Task.Delay(50);
        }

        Assert.True(KillChildren(worker, id));

        var end = await EndAsync(planner, id);
        Assert.Equal(("done", "planned", 2), ((string?)end["state"], (string?)end["summary"]!["outcome"], (int)end["attempt"]!));
        var events = await store.Runs.EventsAsync(id, 0);
        Assert.Single(events, one => one.Kind == "attempt-failed");
        Assert.Single(events, one => one.Kind == "done");
    }

    [Fact]
    public async Task Worker_KilledByOneRunThreeTimes_ParksItWithTheEvidenceAndGoesOnWithTheOthers()
    {
        using var worker = new WorkerProcess("MaxAttempts=3", "WorkerName=w", "CheckpointSeconds=1");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var id = await LongRunAsync(worker, planner, seconds: 300);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
        var next = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1 }), HttpStatusCode.Created))["id"]!;

        worker.Kill();
        for (var attempt = 2; attempt <= 3; attempt++)
        {
            await worker.StartAsync();
            var watch = Stopwatch.StartNew();
            while (!((int)(await JsonAsync(planner.GetAsync($"/api/runs/{id}"), HttpStatusCode.OK))["attempt"]! == attempt)) Assert.True(watch.Elapsed.TotalSeconds < 60, worker.Said);
            worker.Kill();
        }

        await worker.StartAsync();
        Assert.Equal("done", (string?)(await EndAsync(planner, next))["state"]);
        var end = await JsonAsync(planner.GetAsync($"/api/runs/{id}"), HttpStatusCode.OK);
        Assert.Equal(("parked", "Its worker was lost."), ((string?)end["state"], (string?)end["error"]));
        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        var events = await store.Runs.EventsAsync(id, 0);
        Assert.Equal(["w/0", "w/0", "w/0"], events.Where(one => one.Kind == "lost").Select(one => one.Payload));
        Assert.Equal([1L, 2, 3], events.Where(one => one.Kind == "claimed").Select(one => one.Fence));
        Assert.Contains(events, one => one.Kind == "progress");
        Assert.Equal("parked", events[^1].Kind);
        Assert.Single((await store.Audit.ListAsync(0, 1_000)).Where(row => row.Subject == $"run {id}"), row => row.Action == "run.parked");
        Assert.Empty((await store.Audit.VerifyAsync()).Faults);
    }

    private static async Task<long> LongRunAsync(WorkerProcess worker, HttpClient planner, int seconds)
    {
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "zhejiang-2027"))), HttpStatusCode.Created))["hash"]!;
        var id = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, seconds }), HttpStatusCode.Created))["id"]!;
        await worker.PlannedAsync(id);
        return id;
    }

    // The child is known by the folder of its run in its command line. Other workers run beside this one, with runs of the same number.
    private static bool KillChildren(WorkerProcess worker, long run)
    {
        var killed = false;
        foreach (var process in Process.GetProcesses())
        {
            try
            {
                var line = File.ReadAllText($"/proc/{process.Id}/cmdline");
                if (!line.Contains("scheduler.dll", StringComparison.Ordinal) || !line.Contains($"{worker.DataFolder}/runs/{run}-", StringComparison.Ordinal)) continue;
                process.Kill();
                killed = true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // Gone, or not ours.
            }
        }

        return killed;
    }
}
