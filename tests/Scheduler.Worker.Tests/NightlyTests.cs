using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using NodaTime;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>The plan in force, planned again with the facts of the day.</summary>
public sealed class NightlyTests
{
    private static readonly string Tiny = Repository.Path("scenarios", "tiny");
    private static readonly string[] Settings = ["NightlySeconds=3", "NightlyFrozenDays=2", "NightlyCron="];

    [Fact]
    public async Task Night_WithoutAPlanInForce_IsRefusedWithWords()
    {
        using var worker = new WorkerProcess(Settings);
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);

        var refused = await JsonAsync(NightAsync(planner, "2027-01-20"), HttpStatusCode.Conflict);
        Assert.Contains("Approve one first", (string)refused["title"]!, StringComparison.Ordinal);
        var wrong = await JsonAsync(NightAsync(planner, "20 January"), HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(wrong["errors"]!["asOf"]);
    }

    [Fact]
    public async Task Night_WithoutAFeedOrWithOneThatIsLateOrWrong_PlansWithTheLastGoodFactsAndSaysSo()
    {
        using var worker = new WorkerProcess(Settings);
        var (planner, _) = await WithAPlanInForceAsync(worker, OneLine.Folder);
        using var _ = planner;

        var missing = await SummaryAsync("2027-01-20");
        Assert.Equal((true, 0), ((bool)missing["nothingToChange"]!, (int)missing["movedLineDays"]!));
        Assert.Contains("There is no feed", Notes(missing), StringComparison.Ordinal);
        Assert.Contains("Nothing is worth changing", (string)missing["says"]!["en"]!, StringComparison.Ordinal);

        Feed("2027-01-18");
        var late = Notes(await SummaryAsync("2027-01-20"));
        Assert.Contains("The feed is late: it tells of events up to 2027-01-18, and 2027-01-19 was expected.", late, StringComparison.Ordinal);

        Feed("2027-01-19", ("lines.csv", "id,city\nL1,nowhere\n"), ("unknown.csv", "x\n"));
        var wrong = Notes(await SummaryAsync("2027-01-20"));
        Assert.Contains("The feed is wrong", wrong, StringComparison.Ordinal);
        Assert.Contains("unknown.csv", wrong, StringComparison.Ordinal);
        Assert.Contains("the last good version, 1", wrong, StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(FeedFolder(worker, OneLine.Id), "feed.json"), """{ "day": "2027-01-19", "dai": 1 }""");
        Assert.Contains("feed.json cannot be read", Notes(await SummaryAsync("2027-01-20")), StringComparison.Ordinal);

        Feed("2027-01-21");
        Assert.Contains("events up to 2027-01-21, which is after today, 2027-01-20", Notes(await SummaryAsync("2027-01-20")), StringComparison.Ordinal);

        var other = (await File.ReadAllTextAsync(Path.Combine(OneLine.Folder, "scenario.yaml"))).Replace($"id: {OneLine.Id}", "id: other", StringComparison.Ordinal);
        Feed("2027-01-19", ("scenario.yaml", other));
        Assert.Contains("The feed makes another scenario, other", Notes(await SummaryAsync("2027-01-20")), StringComparison.Ordinal);

        // None of these nights had anything to decide.
        Assert.Empty((await planner.GetFromJsonAsync<JsonArray>("/api/proposals?pending=true"))!);

        Task<JsonNode> SummaryAsync(string asOf) => NightlyTests.SummaryAsync(planner, asOf, OneLine.Id);

        void Feed(string day, params (string Name, string Text)[] files) => WriteFeed(FeedFolder(worker, OneLine.Id), day, null, files);
    }

    [Fact]
    public async Task Night_WithAnotherGrade_ProposesWhatHasToMoveAndWhy_AndKeepsTheFrozenDays()
    {
        using var worker = new WorkerProcess(Settings);
        var (planner, before) = await WithAPlanInForceAsync(worker);
        using var _ = planner;
        var lines = GradeB();
        Feed(worker, "2027-01-19", ("lines.csv", lines));

        var night = await JsonAsync(NightAsync(planner, "2027-01-20"), HttpStatusCode.Created);
        var done = await EndAsync(planner, (long)night["id"]!);

        Assert.Equal(("nightly", "done"), ((string?)done["kind"], (string?)done["state"]));
        var summary = done["summary"]!;
        Assert.Equal(("planned", false, "2027-01-20"), ((string?)summary["outcome"], (bool)summary["nothingToChange"]!, (string?)summary["asOf"]));
        Assert.Contains("Facts up to 2027-01-19", Notes(summary), StringComparison.Ordinal);

        // The change list names the line, its stops before and now, and the duty that made it move.
        var changes = JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{night["id"]}/files/changes.json"))!;
        Assert.Equal((int)summary["movedLineDays"]!, (int)changes["movedLineDays"]!);
        Assert.False((bool)changes["inForce"]!["accepted"]!);
        var moved = Assert.Single(changes["lines"]!.AsArray(), line => (string)line!["line"]! == "L1")!;
        Assert.Equal("rules", (string)moved["reason"]!);
        Assert.Contains("base", (string)moved["why"]!["en"]!, StringComparison.Ordinal);
        Assert.Contains("base", (string)moved["why"]!["zh"]!, StringComparison.Ordinal);
        Assert.Equal(2, Days(moved["after"]!) - Days(moved["before"]!));
        Assert.True((long)moved["exposureChange"]! < 0);
        var table = await planner.GetStringAsync($"/api/runs/{night["id"]}/files/changes.csv");
        Assert.Contains("调整原因", table, StringComparison.Ordinal);

        // The frozen days stand as they stood.
        var after = JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{night["id"]}/files/plan.json"))!;
        foreach (var day in Enumerable.Range(20, 3).Select(day => $"2027-01-{day}")) Assert.Equal(StoppedOn(before, day), StoppedOn(after, day));

        // Nothing is in force before somebody says so.
        var proposal = Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/proposals?pending=true"))!)!;
        Assert.Equal((long)night["id"]!, (long)proposal["run"]!);
        Assert.Equal(1, (int)(await JsonAsync(planner.GetAsync("/api/scenarios/tiny/plan"), HttpStatusCode.OK))["number"]!);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{proposal["id"]}/approve", new { note = "grade B since today" }), HttpStatusCode.OK);

        // The next night has nothing to change, and the same night asked for again is the same run.
        Feed(worker, "2027-01-20", ("lines.csv", lines));
        Assert.True((bool)(await SummaryAsync(planner, "2027-01-21"))["nothingToChange"]!);
        await JsonAsync(NightAsync(planner, "2027-01-21"), HttpStatusCode.OK);

        // Near the end of the planned days nothing is left.
        Assert.Equal(HttpStatusCode.Conflict, (await NightAsync(planner, "2027-02-16")).StatusCode);
    }

    [Fact]
    public async Task Night_AfterANoticeOfLaterDays_KeepsTheirStopsToo()
    {
        using var worker = new WorkerProcess(Settings);
        var (planner, before) = await WithAPlanInForceAsync(worker);
        using var _ = planner;

        // Two days more are due, and the notice speaks of half of the days.
        Feed(worker, "2027-01-19", noticeUntil: "2027-02-03", ("lines.csv", GradeB()));
        var night = await JsonAsync(NightAsync(planner, "2027-01-20"), HttpStatusCode.Created);
        var done = await EndAsync(planner, (long)night["id"]!);

        Assert.True((string?)done["summary"]!["outcome"] == "planned", done.ToJsonString());
        Assert.True((int)done["summary"]!["movedLineDays"]! > 0);
        var after = JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{night["id"]}/files/plan.json"))!;
        for (var day = Date("2027-01-20"); day <= Date("2027-02-03"); day = day.AddDays(1))
            Assert.Equal(StoppedOn(before, $"{day:yyyy-MM-dd}"), StoppedOn(after, $"{day:yyyy-MM-dd}"));
    }

    [Fact]
    public async Task Night_WithoutAPlanThatKeepsTheRules_SaysSoWithTheFactsItKnew()
    {
        using var worker = new WorkerProcess(Settings);
        var (planner, _) = await WithAPlanInForceAsync(worker);
        using var _ = planner;

        // Two days more are due, and none of the days left may change.
        Feed(worker, "2027-01-19", noticeUntil: "2027-02-17", ("lines.csv", GradeB()));
        var summary = await SummaryAsync(planner, "2027-01-20");

        Assert.Equal("infeasible", (string?)summary["outcome"]);
        Assert.Contains("no plan was found; the plan in force stays", (string)summary["says"]!["en"]!, StringComparison.Ordinal);
        Assert.Contains("未得出可行计划", (string)summary["says"]!["zh"]!, StringComparison.Ordinal);
        Assert.Contains("Facts up to 2027-01-19", Notes(summary), StringComparison.Ordinal);
        Assert.Empty((await planner.GetFromJsonAsync<JsonArray>("/api/proposals?pending=true"))!);
        Assert.Equal(1, (int)(await JsonAsync(planner.GetAsync("/api/scenarios/tiny/plan"), HttpStatusCode.OK))["number"]!);
    }

    [Fact]
    public async Task Night_MissedWhileNoWorkerWasThere_RunsOnce()
    {
        using var worker = new WorkerProcess("NightlySeconds=3", "NightlyCron=0 30 1 * * ?");
        var (planner, _) = await WithAPlanInForceAsync(worker, OneLine.Folder);
        Assert.Equal(0, await worker.TerminateAsync());
        planner.Dispose();

        // As if the worker had been away for a week: the schedule waits for a night of last week.
        await using (var nights = new SqliteConnection($"Data Source={Path.Combine(worker.DataFolder, "nights.db")};Pooling=False"))
        {
            await nights.OpenAsync();
            var command = nights.CreateCommand();
            command.CommandText = "update QRTZ_TRIGGERS set NEXT_FIRE_TIME = NEXT_FIRE_TIME - 7 * 864000000000";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        await worker.StartAsync();
        using var again = await worker.ClientAsync(KeyRole.Planner);
        JsonArray nightly;
        do
        {
            await Task.Delay(100);
            nightly = (await again.GetFromJsonAsync<JsonArray>("/api/runs?kind=nightly"))!;
        }
        while (nightly.Count == 0);

        await Task.Delay(2000);
        var run = Assert.Single((await again.GetFromJsonAsync<JsonArray>("/api/runs?kind=nightly"))!)!;
        Assert.Equal("scheduler", (string)run["submittedBy"]!);
    }

    [FakeClockFact(NeedsPostgres = true)]
    public async Task Night_WhoseDatabaseIsAway_IsMadeUpOnce()
    {
        using var clock = new FakeClock();
        clock.SetTo(new LocalDateTime(2027, 1, 20, 12, 0));
        using var server = new PostgresServer();
        using var worker = new WorkerProcess(server.NewDatabase(), "NightlySeconds=3", "NightlyCron=0 30 1 * * ?");
        foreach (var (name, value) in clock.Environment) worker.Environment[name] = value;
        var (planner, _) = await WithAPlanInForceAsync(worker, OneLine.Folder);
        using var _ = planner;

        server.Stop();
        clock.SetTo(new LocalDateTime(2027, 1, 21, 1, 29, 58));
        await Task.Delay(TimeSpan.FromSeconds(40));
        server.Start();

        JsonArray nightly;
        var watch = Stopwatch.StartNew();
        while ((nightly = (await planner.GetFromJsonAsync<JsonArray>("/api/runs?kind=nightly"))!).Count == 0)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), worker.Said);
            await Task.Delay(500);
        }

        var done = await EndAsync(planner, (long)nightly[0]!["id"]!);
        Assert.Equal(("done", "2027-01-21"), ((string?)done["state"], (string?)done["summary"]!["asOf"]));
        Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/runs?kind=nightly"))!);
    }

    private static async Task<(HttpClient Planner, JsonNode Plan)> WithAPlanInForceAsync(WorkerProcess worker, string? folder = null)
    {
        await worker.StartAsync();
        var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(folder ?? Tiny)), HttpStatusCode.Created))["hash"]!;
        var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20, propose = true }), HttpStatusCode.Created);
        await EndAsync(planner, (long)run["id"]!);
        await JsonAsync(approver.PostAsJsonAsync("/api/proposals/1/approve", new { note = "" }), HttpStatusCode.OK);
        return (planner, JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{run["id"]}/files/plan.json"))!);
    }

    private static Task<HttpResponseMessage> NightAsync(HttpClient planner, string asOf, string scenario = "tiny") => planner.PostAsJsonAsync($"/api/scenarios/{scenario}/nightly", new { asOf });

    private static async Task<JsonNode> SummaryAsync(HttpClient planner, string asOf, string scenario = "tiny")
    {
        var night = await JsonAsync(NightAsync(planner, asOf, scenario), HttpStatusCode.Created);
        var done = await EndAsync(planner, (long)night["id"]!);
        Assert.True((string?)done["state"] == "done", done.ToJsonString());
        return done["summary"]!;
    }

    private static string Notes(JsonNode summary) => string.Join('\n', summary["notes"]!.AsArray().Select(note => (string)note!["en"]!));

    private static string FeedFolder(WorkerProcess worker, string scenario = "tiny") => Path.Combine(worker.DataFolder, "feeds", scenario);

    /// <summary>The lines of the scenario, of which L1 has lost its grade and owes two days more.</summary>
    private static string GradeB() =>
        File.ReadAllText(Path.Combine(Tiny, "lines.csv")).Replace("L1,c1,甲县,K1,m1,5000,A", "L1,c1,甲县,K1,m1,5000,B", StringComparison.Ordinal);

    private static void Feed(WorkerProcess worker, string day, params (string Name, string Text)[] files) => WriteFeed(FeedFolder(worker), day, null, files);

    private static void Feed(WorkerProcess worker, string day, string? noticeUntil, params (string Name, string Text)[] files) => WriteFeed(FeedFolder(worker), day, noticeUntil, files);

    private static void WriteFeed(string folder, string day, string? noticeUntil, params (string Name, string Text)[] files)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder, name), text);
        File.WriteAllText(Path.Combine(folder, "feed.json"), JsonSerializer.Serialize(new { day, noticeUntil }));
    }

    private static int Days(JsonNode stops) => stops.AsArray().Sum(stop => (Date(stop!["to"]!) - Date(stop["from"]!)).Days + 1);

    private static string StoppedOn(JsonNode plan, string day) => string.Join(',', plan["lines"]!.AsArray()
        .Where(line => line!["stops"]!.AsArray().Any(stop => Date(stop!["from"]!) <= Date(day) && Date(day) <= Date(stop["to"]!)))
        .Select(line => (string)line!["id"]!));

    private static DateTime Date(JsonNode date) => DateTime.Parse((string)date!, System.Globalization.CultureInfo.InvariantCulture);
}
