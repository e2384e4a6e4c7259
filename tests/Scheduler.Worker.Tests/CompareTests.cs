using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>The plans of two runs, compared through the API.</summary>
public sealed class CompareTests
{
    [Fact]
    public async Task Compare_OfARunAndItsWhatIf_TellsWhatDiffers()
    {
        using var worker = new WorkerProcess();
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var viewer = await worker.ClientAsync(KeyRole.Viewer);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "tiny"))), HttpStatusCode.Created))["hash"]!;
        var plain = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20 }), HttpStatusCode.Created))["id"]!;
        await EndAsync(planner, plain);
        var sweep = await JsonAsync(
            planner.PostAsJsonAsync("/api/sweeps", new
            {
                scenario = hash,
                seconds = 20,
                startRun = plain,
                questions = new[] { new { label = "L3 is A", patches = new[] { new { kind = "grade", line = "L3", grade = "A" } } } },
            }),
            HttpStatusCode.Created);
        var whatIf = (long)sweep["runs"]![0]!["run"]!;
        Assert.Equal("done", (string?)(await EndAsync(planner, whatIf))["state"]);

        var found = await JsonAsync(viewer.GetAsync($"/api/compare?a={plain}&b={whatIf}"), HttpStatusCode.OK);

        Assert.False((bool)found["equal"]!);
        Assert.Equal((true, true), ((bool)found["a"]!["accepted"]!, (bool)found["b"]!["accepted"]!));
        Assert.Equal(hash, (string?)found["a"]!["scenario"]);
        Assert.Single(found["b"]!["assumptions"]!.AsArray());

        // Grade A owes three days less; the exposure is that of both plans, as their files tell it.
        var line = found["lines"]!.AsArray().Single(line => (string?)line!["line"] == "L3")!;
        var days = line["figures"]!.AsArray().Single(figure => (string?)figure!["figure"] == "stopDays")!;
        Assert.Equal((10, 7, -3), ((int)days["a"]!, (int)days["b"]!, (int)days["change"]!));
        Assert.Equal(7, line["stopsB"]!.AsArray().Sum(stop => (int)stop!["days"]!));
        var exposure = found["levels"]!.AsArray().Single(level => (string?)level!["level"] == "exposure")!;
        Assert.Equal((await ExposureAsync(plain), await ExposureAsync(whatIf)), ((long)exposure["a"]!, (long)exposure["b"]!));
        Assert.NotNull(exposure["boundA"]);

        var same = await JsonAsync(viewer.GetAsync($"/api/compare?a={plain}&b={plain}"), HttpStatusCode.OK);
        Assert.True((bool)same["equal"]!);
        Assert.Empty(same["lines"]!.AsArray());

        var csv = await viewer.GetAsync($"/api/compare?a={plain}&b={whatIf}&format=csv");
        Assert.StartsWith("text/csv", csv.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Contains(",L3,", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        Assert.Contains("comparison.exported", (await store.Audit.ListAsync(0, 1000)).Select(row => row.Action));

        async Task<long> ExposureAsync(long run) =>
            (long)JsonNode.Parse(await viewer.GetStringAsync($"/api/runs/{run}/files/plan.json"))!["levels"]![1]!["value"]!;
    }

    [Fact]
    public async Task Compare_WrongRequests_NameTheParameter()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "tiny"))), HttpStatusCode.Created))["hash"]!;
        var queued = (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash }), HttpStatusCode.Created))["id"]!;

        await IsWrongAsync("", "a", "b");
        await IsWrongAsync($"?a={queued}&b=4711&format=xml", "a", "b", "format");
        using var nobody = new HttpClient { BaseAddress = worker.Base };
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync("/api/compare?a=1&b=2")).StatusCode);

        async Task IsWrongAsync(string query, params string[] fields)
        {
            var problem = await JsonAsync(planner.GetAsync("/api/compare" + query), HttpStatusCode.UnprocessableEntity);
            Assert.Equal(fields.Order(), problem["errors"]!.AsObject().Select(error => error.Key).Order());
        }
    }
}
