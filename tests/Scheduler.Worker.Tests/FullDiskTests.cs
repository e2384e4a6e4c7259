using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>The disk of the data folder fills up and has room again.</summary>
public sealed class FullDiskTests
{
    /// <summary>Of a solve that goes on for many rounds after its first plan.</summary>
    private const int Work = 25;

    [SmallDiskFact]
    public async Task Worker_OnAFullDisk_SaysSoLosesNothingAndGoesOnByItself()
    {
        using var disk = new SmallDisk(megabytes: 40);
        using var worker = new WorkerProcess("LeastFreeMegabytes=10", "CheckpointSeconds=1") { DataFolder = disk.Path };
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        using var nobody = new HttpClient { BaseAddress = worker.Base };
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
        var first = await ProposedAsync(seed: 1);
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{first}/approve", new { note = "in force" }), HttpStatusCode.OK);
        var second = await ProposedAsync(seed: 2, fromPlanInForce: true);
        var big = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "zhejiang-2027"))), HttpStatusCode.Created))["hash"]!;
        var running = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = big, work = Work }), HttpStatusCode.Created))["id"]!;
        await ProgressAsync(running);

        // In the middle of a solve nothing can be written any more.
        disk.Fill();

        // Everything can be read, and what cannot be written is refused with a reason.
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/health/live")).StatusCode);
        var ready = await JsonAsync(nobody.GetAsync("/health/ready"), HttpStatusCode.ServiceUnavailable);
        Assert.Contains("LeastFreeMegabytes", (string)ready["errors"]!["room"]![0]!, StringComparison.Ordinal);
        var refused = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed = 3, propose = true }), HttpStatusCode.InsufficientStorage);
        Assert.Contains("full", (string)refused["title"]!, StringComparison.Ordinal);
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{second}/approve", new { note = "too early" }), HttpStatusCode.InsufficientStorage);
        Assert.Equal(first, (long)(await JsonAsync(planner.GetAsync($"/api/scenarios/{OneLine.Id}/plan"), HttpStatusCode.OK))["proposal"]!);
        Assert.Equal("pending", (string?)(await JsonAsync(planner.GetAsync($"/api/proposals/{second}"), HttpStatusCode.OK))["state"]);

        // The solve ends, and what it found cannot be recorded.
        await worker.SaysAsync($"Run {running}: how its attempt ended could not be recorded");
        Assert.Equal("running", (string?)(await JsonAsync(planner.GetAsync($"/api/runs/{running}"), HttpStatusCode.OK))["state"]);

        disk.MakeRoom();

        // It goes on by itself: the run ends as if nothing had been, and what was refused is taken.
        var end = await EndAsync(planner, running);
        Assert.Equal(("done", "planned", 1), ((string?)end["state"], (string?)end["summary"]!["outcome"], (int)end["attempt"]!));
        Assert.Equal("Healthy", await nobody.GetStringAsync("/health/ready"));
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{second}/approve", new { note = "now" }), HttpStatusCode.OK);
        await ProposedAsync(seed: 3);
        Assert.Equal(0, await worker.TerminateAsync());

        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        Assert.Empty((await store.Audit.VerifyAsync()).Faults);
        Assert.Equal([second, first], (await store.Proposals.HistoryAsync(OneLine.Id)).Select(plan => plan.ProposalId));
        foreach (var plan in await store.Proposals.HistoryAsync(OneLine.Id)) Assert.NotNull(await store.Proposals.ReadPlanAsync(plan.PlanHash));
        Assert.Contains($"Run {running} ends as Done: Recorded", string.Concat(Directory.EnumerateFiles(Path.Combine(disk.Path, "logs")).Select(File.ReadAllText)), StringComparison.Ordinal);

        async Task<long> ProposedAsync(int seed, bool fromPlanInForce = false)
        {
            var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed, propose = true, fromPlanInForce }), HttpStatusCode.Created);
            Assert.Equal("done", (string?)(await EndAsync(planner, (long)run["id"]!))["state"]);
            return (long)Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/proposals?pending=true"))!, one => (long)one!["run"]! == (long)run["id"]!)!["id"]!;
        }

        async Task ProgressAsync(long run)
        {
            var watch = Stopwatch.StartNew();
            await using var open = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
            while (!(await open.Runs.EventsAsync(run, 0)).Any(one => one.Kind == "progress" && HasPlan(one.Payload)))
            {
                Assert.True(watch.Elapsed.TotalSeconds < 60, worker.Said);
                await Task.Delay(100);
            }
        }

        static bool HasPlan(string progress) => JsonNode.Parse(progress)!["levels"]!.AsArray().Any(level => (string?)level!["name"] == "exposure" && level["value"] is not null);
    }

    [SmallDiskFact]
    public async Task Worker_StartedOnAFullDisk_TakesNoRunAndParksNone()
    {
        using var disk = new SmallDisk(megabytes: 40);
        using var worker = new WorkerProcess("LeastFreeMegabytes=10", "MaxAttempts=1") { DataFolder = disk.Path };
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var nobody = new HttpClient { BaseAddress = worker.Base };
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
        Assert.Equal(0, await worker.TerminateAsync());

        // Not a byte: it says so and does not start.
        disk.Fill();
        var process = worker.Launch();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("is full", worker.Said, StringComparison.Ordinal);

        // Room for the store, and too little for a solve.
        disk.MakeRoom();
        disk.Fill(leave: 5);
        worker.Launch();
        var watch = Stopwatch.StartNew();
        while (true)
        {
            Assert.True(watch.Elapsed.TotalSeconds < 60, worker.Said);
            try
            {
                if ((await nobody.GetAsync("/health/ready")).StatusCode == HttpStatusCode.ServiceUnavailable) break;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(50);
        }

        var run = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1 }), HttpStatusCode.Created))["id"]!;
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.Equal("queued", (string?)(await JsonAsync(planner.GetAsync($"/api/runs/{run}"), HttpStatusCode.OK))["state"]);
        Assert.Contains("No run is taken", worker.Said, StringComparison.Ordinal);

        disk.MakeRoom();
        var end = await EndAsync(planner, run);
        Assert.Equal(("done", 1), ((string?)end["state"], (int)end["attempt"]!));
    }
}
