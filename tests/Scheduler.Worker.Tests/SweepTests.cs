using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>Many what-ifs, asked together.</summary>
public sealed class SweepTests
{
    private static object Grade(string line, string grade) => new { kind = "grade", line, grade };

    [Fact]
    public async Task Sweep_OfAGrid_AnswersEveryCombinationOnceAndAsATable()
    {
        using var worker = new WorkerProcess("ParallelRuns=2");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "tiny"))), HttpStatusCode.Created))["hash"]!;
        var start = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20 }), HttpStatusCode.Created);
        await EndAsync(planner, (long)start["id"]!);
        var body = new
        {
            scenario = hash,
            seconds = 20,
            startRun = (long)start["id"]!,
            grid = new[]
            {
                new[] { Choice("as it is"), Choice("L3 is A", Grade("L3", "A")), Choice("again as it is") },
                [Choice("as it is"), Choice("cleaner air", new { kind = "outlook", city = "c1", percent = -10 })],
            },
        };

        var sweep = await JsonAsync(planner.PostAsJsonAsync("/api/sweeps", body), HttpStatusCode.Created);

        // Two of the six questions are asked twice.
        var runs = sweep["runs"]!.AsArray();
        Assert.Equal((6, 4), (runs.Count, runs.Select(run => (long)run!["run"]!).Distinct().Count()));
        Assert.Equal("L3 is A · cleaner air", (string?)runs[3]!["label"]);
        foreach (var run in runs) Assert.Equal("done", (string?)(await EndAsync(planner, (long)run!["run"]!))["state"]);

        var table = (await planner.GetStringAsync($"/api/sweeps/{sweep["id"]}/table.csv")).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, table.Length);
        var rows = table[1..].Select(row => row.Split(',')).ToList();
        var exposure = Array.IndexOf(table[0].Split(','), "exposure");
        var plan = JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{start["id"]}/files/plan.json"))!;
        var basis = (long)plan["levels"]![1]!["value"]!;
        Assert.Equal($"{basis}", rows[0][exposure]);
        Assert.Equal(rows[0][exposure], rows[4][exposure]);
        Assert.True(long.Parse(rows[1][exposure]) < basis);

        // The plan of a what-if says what it assumes.
        var report = await planner.GetStringAsync($"/api/runs/{runs[1]!["run"]}/files/report.html");
        Assert.Contains("-10", report.Replace('−', '-'), StringComparison.Ordinal);

        static object Choice(string label, params object[] patches) => new { label, patches };
    }

    [Fact]
    public async Task Sweep_WithFaults_NamesEachQuestionAndQueuesNone()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "tiny"))), HttpStatusCode.Created))["hash"]!;
        var good = new { label = "good", patches = new[] { Grade("L3", "A") } };

        var told = await IsWrongAsync(
            new { scenario = hash, questions = new[] { good, new { label = "no such line", patches = new[] { Grade("L9", "A") } }, new { label = "no such grade", patches = new[] { Grade("L1", "Z") } } } },
            "questions[1]", "questions[2]");
        Assert.Contains("“L9”", told, StringComparison.Ordinal);
        Assert.Contains("“Z”", told, StringComparison.Ordinal);
        await IsWrongAsync(new { scenario = hash }, "questions");
        await IsWrongAsync(new { scenario = hash, questions = new[] { good }, grid = new[] { new[] { good } } }, "grid");
        await IsWrongAsync(new { scenario = "nowhere", questions = new[] { good }, startRun = 4711, gap = 101 }, "gap", "scenario", "startRun");
        await IsWrongAsync(new { scenario = hash, grid = Enumerable.Repeat(Enumerable.Repeat(good, 20), 3) }, "grid");

        Assert.Empty((await planner.GetFromJsonAsync<JsonArray>("/api/runs"))!);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync("/api/sweeps/1")).StatusCode);

        async Task<string> IsWrongAsync(object body, params string[] fields)
        {
            var problem = await JsonAsync(planner.PostAsJsonAsync("/api/sweeps", body), HttpStatusCode.UnprocessableEntity);
            Assert.Equal(fields.Order(), problem["errors"]!.AsObject().Select(error => error.Key).Order());
            return string.Join("\n", problem["errors"]!.AsObject().SelectMany(error => error.Value!.AsArray()).Select(fault => (string)fault!));
        }
    }
}
