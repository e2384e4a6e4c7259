using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>What planners and approvers do, through the API of a worker that runs.</summary>
public sealed class WorkerPathTests
{
    private static readonly string Tiny = Repository.Path("scenarios", "tiny");

    [Fact]
    public async Task Worker_FromScenarioToThePlanInForce_AndPlannedAgain()
    {
        using var worker = new WorkerProcess();
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);

        // A scenario is kept once.
        var scenario = await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Tiny)), HttpStatusCode.Created);
        var again = await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Tiny)), HttpStatusCode.OK);
        Assert.Equal(scenario.ToJsonString(), again.ToJsonString());
        var (hash, id) = ((string)scenario["hash"]!, (string)scenario["id"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/api/scenarios/{id}/plan")).StatusCode);

        // A run, followed to its end.
        var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20, propose = true }), HttpStatusCode.Created);
        var events = await planner.GetStringAsync($"/api/runs/{run["id"]}/events");
        foreach (var kind in new[] { "submitted", "claimed", "progress", "done" }) Assert.Contains($"event: {kind}\n", events, StringComparison.Ordinal);
        var done = await EndAsync(planner, (long)run["id"]!);
        Assert.Equal(("done", "planned", "optimal"), ((string?)done["state"], (string?)done["summary"]!["outcome"], (string?)done["summary"]!["status"]));
        Assert.Equal(run["id"]!.ToJsonString(), (await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20, propose = true }), HttpStatusCode.OK))["id"]!.ToJsonString());

        // What it made.
        Assert.Equal(["plan.csv", "plan.json", "report.html", "run.json"], (await planner.GetFromJsonAsync<string[]>($"/api/runs/{run["id"]}/files"))!);
        var plan = JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{run["id"]}/files/plan.json"))!;
        Assert.Equal((hash, true), ((string)plan["scenario"]!["hash"]!, (bool)plan["accepted"]!));
        Assert.StartsWith("text/html", (await planner.GetAsync($"/api/runs/{run["id"]}/files/report.html")).Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/api/runs/{run["id"]}/files/other.txt")).StatusCode);

        // Only an approver puts it in force, once.
        var proposal = Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/proposals?pending=true"))!)!;
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.PostAsJsonAsync($"/api/proposals/{proposal["id"]}/approve", new { note = "" })).StatusCode);
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{proposal["id"]}/approve", new { note = "good" }), HttpStatusCode.OK);
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{proposal["id"]}/reject", new { note = "" }), HttpStatusCode.Conflict);
        var inForce = await JsonAsync(planner.GetAsync($"/api/scenarios/{id}/plan"), HttpStatusCode.OK);
        Assert.Equal((1, (string)proposal["plan"]!), ((int)inForce["number"]!, (string)inForce["plan"]!));

        // Planned again near the plan in force: nothing has to move.
        var next = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20, fromPlanInForce = true, propose = true }), HttpStatusCode.Created);
        var near = await EndAsync(planner, (long)next["id"]!);
        Assert.Equal(("done", 0), ((string?)near["state"], (int)near["summary"]!["movedLineDays"]!));

        // Everything stands in the audit, and in the log with the run's correlation id.
        Assert.Equal(0, await worker.TerminateAsync());
        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        var (rows, faults) = await store.Audit.VerifyAsync();
        Assert.Empty(faults);
        var actions = (await store.Audit.ListAsync(0, 1000)).Select(row => row.Action).ToList();
        Assert.Equal(rows, actions.Count);
        foreach (var action in new[] { "key.made", "scenario.added", "run.submitted", "run.done", "proposal.made", "proposal.approved", "run.exported" }) Assert.Contains(action, actions);
        var log = string.Concat(Directory.EnumerateFiles(Path.Combine(worker.DataFolder, "logs")).Select(File.ReadAllText));
        Assert.Contains((string)run["correlation"]!, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_WrongRequests_NameTheFieldAndChangeNothing()
    {
        using var worker = new WorkerProcess("ParallelRuns=0", "MostRequestBytes=200000");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Tiny)), HttpStatusCode.Created))["hash"]!;

        await IsWrongAsync(new { scenario = "nowhere" }, "scenario");
        await IsWrongAsync(new { }, "scenario");
        await IsWrongAsync(new { scenario = hash, seconds = 0 }, "seconds");
        await IsWrongAsync(new { scenario = hash, seconds = 100_000_000, seed = -1, worth = 101, priority = 101 }, "seconds", "seed", "worth", "priority");
        await IsWrongAsync(new { scenario = hash, worth = 1 }, "worth");
        await IsWrongAsync(new { scenario = hash, fromPlanInForce = true }, "fromPlanInForce");
        await IsWrongAsync(new { scenario = hash, sekonds = 5 }, "sekonds");
        await IsWrongAsync(new { scenario = hash, seconds = "5" }, "seconds");
        await NamesAsync(planner.GetAsync("/api/runs?state=lost&most=0"), "state", "most");

        // In the caller's language.
        using var chinese = await worker.ClientAsync(KeyRole.Planner);
        chinese.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr, zh-CN;q=0.8, en;q=0.5");
        var told = await NamesAsync(SubmitAsync(chinese, new { scenario = "nowhere" }), "scenario");
        Assert.Equal(("请求有误。", "不存在方案 nowhere。请先添加，再给出其哈希值。"), ((string)told["title"]!, (string)told["errors"]!["scenario"]![0]!));
        var unknown = await NamesAsync(SubmitAsync(chinese, new { scenario = hash, sekonds = 5 }), "sekonds");
        Assert.Equal("没有此字段，或缺少必需的字段，或其值的类型不符；各字段见 /openapi/v1.json。", (string)unknown["errors"]!["sekonds"]![0]!);
        var broken = await NamesAsync(chinese.PostAsync("/api/runs", new StringContent("{\n  \"scenario\": }", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"))), "body");
        Assert.Equal("请求体不是 JSON：第 2 行第 15 字节处有误。", (string)broken["errors"]!["body"]![0]!);
        Assert.Equal("不存在运行 77。", (string?)(await JsonAsync(chinese.GetAsync("/api/runs/77"), HttpStatusCode.NotFound))["title"]);
        Assert.Equal("There is no run 77.", (string?)(await JsonAsync(planner.GetAsync("/api/runs/77"), HttpStatusCode.NotFound))["title"]);

        // A folder with faults: all of them, by file.
        var faulty = await NamesAsync(
            planner.PostAsync("/api/scenarios", Zipped(Tiny, archive => { using var row = new StreamWriter(archive.CreateEntry("ledger.csv").Open()); row.Write("x\n1\n"); })), "ledger.csv");
        Assert.Contains("ledger.csv:1", faulty.ToJsonString(), StringComparison.Ordinal);
        await NamesAsync(planner.PostAsync("/api/scenarios", new StringContent("no zip", new System.Net.Http.Headers.MediaTypeHeaderValue("application/zip"))), "body");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await planner.PostAsync("/api/scenarios", new StringContent("no zip"))).StatusCode);
        await NamesAsync(planner.PostAsync("/api/scenarios", Zipped(Tiny, archive => archive.CreateEntry("../evil.txt"))), "body");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await planner.PostAsync("/api/scenarios", new ByteArrayContent(new byte[300_000]))).StatusCode);

        Assert.Empty((await planner.GetFromJsonAsync<JsonArray>("/api/runs"))!);
        Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/scenarios"))!);

        Task<JsonNode> IsWrongAsync(object body, params string[] fields) => NamesAsync(SubmitAsync(planner, body), fields);

        static async Task<JsonNode> NamesAsync(Task<HttpResponseMessage> sent, params string[] fields)
        {
            var problem = await JsonAsync(sent, HttpStatusCode.UnprocessableEntity);
            Assert.Equal(fields.Order(), problem["errors"]!.AsObject().Select(error => error.Key).Order());
            return problem;
        }
    }

    [Fact]
    public async Task Api_Keys_OpenWhatTheirRoleMay()
    {
        using var worker = new WorkerProcess("ParallelRuns=0", "RequestsPerMinute=60");
        await worker.StartAsync();
        using var nobody = new HttpClient { BaseAddress = worker.Base };
        using var viewer = await worker.ClientAsync(KeyRole.Viewer);
        using var admin = await worker.ClientAsync(KeyRole.Admin);

        foreach (var path in new[] { "/api/runs", "/api/scenarios", "/api/proposals", "/api/audit" })
            Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(path)).StatusCode);
        nobody.DefaultRequestHeaders.Authorization = new("Bearer", "sk_000000000000.wrong");
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync("/api/runs")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/health/live")).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await viewer.GetAsync("/api/runs")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SubmitAsync(viewer, new { scenario = "x" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.GetAsync("/api/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/api/audit")).StatusCode);

        // Too many requests of one key do not keep others out.
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 80; i++) codes.Add((await viewer.GetAsync("/api/runs")).StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/api/runs")).StatusCode);
    }

    [Fact]
    public async Task Worker_RunThatCannotBePlanned_IsDoneWithTheReason()
    {
        using var worker = new WorkerProcess();
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Tiny)), HttpStatusCode.Created))["hash"]!;

        var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 0 }), HttpStatusCode.Created);
        var end = await EndAsync(planner, (long)run["id"]!);

        Assert.Equal(("done", "no-plan"), ((string?)end["state"], (string?)end["summary"]!["outcome"]));
        Assert.Contains("Neither a plan nor a proof", (string)end["summary"]!["said"]!, StringComparison.Ordinal);
        Assert.Empty((await planner.GetFromJsonAsync<JsonArray>("/api/proposals"))!);
    }
}
