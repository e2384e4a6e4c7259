using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using Xunit.Abstractions;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>Seven nights of a province in which things happen: a breakdown, a missing feed, an alert, another grade, a worse outlook, a late feed. Each proposal is approved, and the next night goes on from it.</summary>
public sealed class WeekOfNightsTests(ITestOutputHelper output)
{
    private const string Id = "zhejiang-2027";
    private static readonly string Zhejiang = Repository.Path("scenarios", Id);
    private static readonly LocalDate First = new(2027, 3, 8);

    [Fact]
    public async Task Week_OfNights_ProposesWhatTheDayAsksForAndNothingElse()
    {
        using var worker = new WorkerProcess("NightlySeconds=8", "NightlyFrozenDays=7", "NightlyCron=", "RequestsPerMinute=100000");
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        var rules = await File.ReadAllTextAsync(Path.Combine(Zhejiang, "scenario.yaml")) + AlertRule;
        var folder = Directory.CreateDirectory(Path.Combine(worker.DataFolder, "alerting"));
        foreach (var file in Directory.EnumerateFiles(Zhejiang)) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "scenario.yaml"), rules);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(folder.FullName)), HttpStatusCode.Created))["hash"]!;
        var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, seconds = 25, propose = true }), HttpStatusCode.Created);
        Assert.Equal("planned", (string?)(await EndAsync(planner, (long)run["id"]!))["summary"]!["outcome"]);
        await ApproveAsync(approver, planner);
        var plan = await PlanAsync(planner, run);

        // 8 March: nothing has happened.
        Feed(worker, First);
        var quiet = await NightAsync(planner, 0);
        Assert.True((bool)quiet["summary"]!["nothingToChange"]!);

        // The 9th: a kiln that should run has broken down and will stand for twelve days; the bureau takes it as a stop of the plan.
        var broken = Running(plan, line => true, First.PlusDays(-16), First.PlusDays(28));
        var states = $"line,from,to,state,reason,report\n{broken},2027-03-08,2027-03-19,stopped,breakdown,hotline\n";
        Feed(worker, First.PlusDays(1), ("states.csv", states));
        var breakdown = await NightAsync(planner, 1);
        plan = await PlanAsync(planner, breakdown);
        Assert.True(StandsStill(plan, broken, new LocalDate(2027, 3, 8), new LocalDate(2027, 3, 19)));
        Assert.Contains(broken, await ChangedAsync(planner, breakdown));
        await ApproveAsync(approver, planner);

        // The 10th: no feed at all. The breakdown is known already, and the plan in force heeds it.
        Directory.Delete(FeedFolder(worker), recursive: true);
        var missing = await NightAsync(planner, 2);
        Assert.True((bool)missing["summary"]!["nothingToChange"]!);
        Assert.Contains("There is no feed", Notes(missing), StringComparison.Ordinal);

        // The 11th: an orange alert stops a line of grade C for three days, and its stops last ten at least.
        var alerted = Running(plan, line => line != broken && Grade(line) == "C", First.PlusDays(-13), First.PlusDays(28));
        var alerts = $"id,level,cities,pollutant,issued,starts,ends,replaces,issuer,document\na1,orange,{City(alerted)},pm25,2027-03-10T16:00,2027-03-11T00:00,2027-03-13T24:00,,示例市,示例〔2027〕1号\n";
        Feed(worker, First.PlusDays(3), ("states.csv", states), ("alerts.csv", alerts), ("scenario.yaml", rules.Replace("HZ-02", alerted, StringComparison.Ordinal)));
        var alert = await NightAsync(planner, 3);
        plan = await PlanAsync(planner, alert);
        Assert.True(StandsStill(plan, alerted, new LocalDate(2027, 3, 11), new LocalDate(2027, 3, 13)));
        Assert.Contains(alerted, await ChangedAsync(planner, alert));
        await ApproveAsync(approver, planner);

        // The 12th: a line gets a worse grade and owes more days.
        var lines = await File.ReadAllTextAsync(Path.Combine(Zhejiang, "lines.csv"));
        var graded = Ids().First(line => line != broken && line != alerted && Grade(line) == "C" && lines.Contains($"\n{line},", StringComparison.Ordinal));
        var worse = lines.Replace(Row(lines, graded), Row(lines, graded).Replace(",C,", ",D,", StringComparison.Ordinal), StringComparison.Ordinal);
        (string, string)[] known = [("states.csv", states), ("alerts.csv", alerts), ("lines.csv", worse)];
        Feed(worker, First.PlusDays(4), known);
        var grade = await NightAsync(planner, 4);
        Assert.Contains(graded, await ChangedAsync(planner, grade));
        await ApproveAsync(approver, planner);

        // The 13th: the air of the coming winter is expected to be worse in one city.
        var outlook = await File.ReadAllLinesAsync(Path.Combine(Zhejiang, "outlook.csv"));
        var dirtier = string.Join('\n', outlook.Select(row => row.Split(',') is ["hangzhou", var from, var to, var value] && string.CompareOrdinal(from, "2027-11") >= 0
            ? $"hangzhou,{from},{to},{decimal.Parse(value, CultureInfo.InvariantCulture) * 1.2m:0.0}"
            : row)) + "\n";
        Feed(worker, First.PlusDays(5), [.. known, ("outlook.csv", dirtier)]);
        var air = await NightAsync(planner, 5);
        if (!(bool)air["summary"]!["nothingToChange"]!) await ApproveAsync(approver, planner);

        // The 14th: the feed is that of the day before.
        var late = await NightAsync(planner, 6);
        Assert.Contains("The feed is late", Notes(late), StringComparison.Ordinal);

        // What came into force, in order, and nothing without an approval.
        var inForce = (await planner.GetFromJsonAsync<JsonArray>($"/api/scenarios/{Id}/plans"))!;
        Assert.InRange(inForce.Count, 4, 5);
    }

    // One line of grade C is bound; which one is said by the week.
    private const string AlertRule =
        """

          - id: alert-actions
            kind: AlertActions
            source: draft
            appliesTo: { lines: [HZ-02] }
            minimumHours: 12
            actions:
              - { grade: C, level: yellow, action: own-measures }
              - { grade: C, level: orange, action: stop }
              - { grade: C, level: red, action: stop }
        """;

    private async Task<JsonNode> NightAsync(HttpClient planner, int night)
    {
        var asOf = LocalDatePattern.Iso.Format(First.PlusDays(night));
        var submitted = await JsonAsync(planner.PostAsJsonAsync($"/api/scenarios/{Id}/nightly", new { asOf }), HttpStatusCode.Created);
        var run = await EndAsync(planner, (long)submitted["id"]!);
        output.WriteLine($"== {asOf}: {run["state"]} {run["error"]}");
        Assert.True((string?)run["summary"]?["outcome"] == "planned", run.ToJsonString());
        foreach (var note in run["summary"]!["notes"]!.AsArray()) output.WriteLine((string)note!["en"]! + " / " + (string)note["zh"]!);
        output.WriteLine((string)run["summary"]!["says"]!["en"]!);
        var changes = JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{run["id"]}/files/changes.json"))!;
        output.WriteLine((string)changes["inForce"]!["words"]!["en"]!);
        foreach (var line in changes["lines"]!.AsArray())
            output.WriteLine($"  {line!["line"]}: {Spans(line["before"]!)} -> {Spans(line["after"]!)}: {line["why"]!["en"]} [{line["exposureChange"]}]");

        // The days that are over stand as they stood: nobody plans the past.
        Assert.All(changes["lines"]!.AsArray(), line => Assert.Equal(Before(line!["before"]!), Before(line["after"]!)));
        return run;

        string Before(JsonNode stops) => string.Join(' ', stops.AsArray()
            .Select(stop => (From: (string)stop!["from"]!, To: (string)stop["to"]!))
            .Where(stop => string.CompareOrdinal(stop.From, LocalDatePattern.Iso.Format(First)) < 0)
            .Select(stop => $"{stop.From}..{(string.CompareOrdinal(stop.To, LocalDatePattern.Iso.Format(First)) < 0 ? stop.To : "")}"));
    }

    private static async Task ApproveAsync(HttpClient approver, HttpClient planner)
    {
        var newest = (await planner.GetFromJsonAsync<JsonArray>("/api/proposals?pending=true"))![0]!;
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{newest["id"]}/approve", new { note = "" }), HttpStatusCode.OK);
    }

    private static async Task<JsonNode> PlanAsync(HttpClient planner, JsonNode run) =>
        JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{run["id"]}/files/plan.json"))!;

    private static async Task<List<string>> ChangedAsync(HttpClient planner, JsonNode run) =>
        [.. JsonNode.Parse(await planner.GetStringAsync($"/api/runs/{run["id"]}/files/changes.json"))!["lines"]!.AsArray().Select(line => (string)line!["line"]!)];

    private static string Notes(JsonNode run) => string.Join('\n', run["summary"]!["notes"]!.AsArray().Select(note => (string)note!["en"]!));

    private static string FeedFolder(WorkerProcess worker) => Path.Combine(worker.DataFolder, "feeds", Id);

    private static void Feed(WorkerProcess worker, LocalDate today, params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(FeedFolder(worker));
        foreach (var file in Directory.EnumerateFiles(FeedFolder(worker))) File.Delete(file);
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(FeedFolder(worker), name), text);
        File.WriteAllText(Path.Combine(FeedFolder(worker), "feed.json"), $$"""{ "day": "{{LocalDatePattern.Iso.Format(today.PlusDays(-1))}}" }""");
    }

    private static IEnumerable<string> Ids() => File.ReadLines(Path.Combine(Zhejiang, "lines.csv")).Skip(1).Select(row => row.Split(',')[0]);

    private static string Row(string lines, string id) => lines.Split('\n').Single(row => row.StartsWith($"{id},", StringComparison.Ordinal));

    private static string Grade(string id) => Row(File.ReadAllText(Path.Combine(Zhejiang, "lines.csv")), id).Split(',')[6];

    private static string City(string id) => Row(File.ReadAllText(Path.Combine(Zhejiang, "lines.csv")), id).Split(',')[1];

    /// <summary>A line that runs all the time from one day to another.</summary>
    private static string Running(JsonNode plan, Func<string, bool> fits, LocalDate from, LocalDate to) => (string)plan["lines"]!.AsArray().First(line =>
        fits((string)line!["id"]!) && line["stops"]!.AsArray().Count > 0 && line["stops"]!.AsArray().All(stop => Date(stop!["to"]!) < from || Date(stop["from"]!) > to))!["id"]!;

    private static bool StandsStill(JsonNode plan, string id, LocalDate from, LocalDate to) => plan["lines"]!.AsArray().Single(line => (string)line!["id"]! == id)!["stops"]!.AsArray()
        .Any(stop => Date(stop!["from"]!) <= from && to <= Date(stop["to"]!));

    private static string Spans(JsonNode stops) => string.Join(' ', stops.AsArray().Select(stop => $"{((string)stop!["from"]!)[5..]}..{((string)stop["to"]!)[5..]}"));

    private static LocalDate Date(JsonNode date) => LocalDatePattern.Iso.Parse((string)date!).Value;
}
