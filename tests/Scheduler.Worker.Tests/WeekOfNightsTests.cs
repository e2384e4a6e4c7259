using System.Diagnostics;
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

/// <summary>Seven nights of a province in which things happen: a breakdown, a missing feed, an alert, another grade, a worse outlook, a late feed. Each proposal is approved, and the next night goes on from it.
/// The nights come by the worker's own schedule; the clock that it goes by is moved from one to the next.</summary>
public sealed class WeekOfNightsTests(ITestOutputHelper output)
{
    private const string Id = "zhejiang-2027";
    private static readonly string Zhejiang = Repository.Path("scenarios", Id);
    private static readonly LocalDate First = new(2027, 3, 22);

    [FakeClockFact]
    public async Task Week_OfNights_ProposesWhatTheDayAsksForAndNothingElse()
    {
        using var clock = new FakeClock();
        clock.SetTo(First.PlusDays(-1) + new LocalTime(12, 0));
        using var worker = new WorkerProcess("NightlySeconds=10", "NightlyFrozenDays=7", "NightlyCron=0 30 1 * * ?", "RequestsPerMinute=100000") { SolvesProvinces = true };
        foreach (var (name, value) in clock.Environment) worker.Environment[name] = value;
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        var rules = await File.ReadAllTextAsync(Path.Combine(Zhejiang, "scenario.yaml")) + AlertRule;
        var folder = Directory.CreateDirectory(Path.Combine(worker.DataFolder, "alerting"));
        foreach (var file in Directory.EnumerateFiles(Zhejiang)) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "scenario.yaml"), rules);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(folder.FullName)), HttpStatusCode.Created))["hash"]!;
        var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 60, propose = true }), HttpStatusCode.Created);
        Assert.Equal("planned", (string?)(await EndAsync(planner, (long)run["id"]!))["summary"]!["outcome"]);
        await ApproveAsync(approver, planner);
        var plan = await PlanAsync(planner, run);

        // 22 March: nothing has happened.
        Feed(worker, First);
        var quiet = await NightAsync(planner, clock, 0);
        Assert.True((bool)quiet["summary"]!["nothingToChange"]!);

        // The 23rd: a kiln has broken down some days before its stop and will not be ready before its fifth day. That is no stop of the plan: what it owes comes later. (A line
        // that gives a quarter of its days before the end of March without that stop; for others there would be no plan.)
        var (broken, planned) = plan["lines"]!.AsArray().Where(line => 4 * DaysBefore(line!, new LocalDate(2027, 4, 1), First) >= (int)line!["due"]!)
            .SelectMany(line => line!["stops"]!.AsArray().Select(stop => (Id: (string)line["id"]!, From: Date(stop!["from"]!))))
            .First(stop => stop.From >= First.PlusDays(2) && stop.From <= First.PlusDays(10));
        var states = $"line,from,to,state,reason,report\n{broken},{Iso(First)},{Iso(planned.PlusDays(4))},idle,breakdown,hotline\n";
        Feed(worker, First.PlusDays(1), ("states.csv", states));
        var breakdown = await NightAsync(planner, clock, 1);
        plan = await PlanAsync(planner, breakdown);
        Assert.False(StandsStill(plan, broken, planned, planned.PlusDays(4)));
        Assert.Contains(broken, await ChangedAsync(planner, breakdown));
        await ApproveAsync(approver, planner);

        // The 24th: no feed at all. The breakdown is known already, and the plan in force heeds it.
        Directory.Delete(FeedFolder(worker), recursive: true);
        var missing = await NightAsync(planner, clock, 2);
        Assert.True((bool)missing["summary"]!["nothingToChange"]!);
        Assert.Contains("There is no feed", Notes(missing), StringComparison.Ordinal);

        // The 25th: an orange alert stops a line of grade C for three days, and its stops last ten at least.
        var alerted = Running(plan, line => line != broken && Grade(line) == "C" && !IsSpecial(line) && IsAloneInItsCity(line) && HasRoom(plan, line, First.PlusDays(3), First.PlusDays(14)), First.PlusDays(-13), First.PlusDays(28));
        var alerts = $"id,level,cities,pollutant,issued,starts,ends,replaces,issuer,document\na1,orange,{City(alerted)},pm25,{Iso(First.PlusDays(2))}T16:00,{Iso(First.PlusDays(3))}T00:00,{Iso(First.PlusDays(5))}T24:00,,示例市,示例〔2027〕1号\n";
        Feed(worker, First.PlusDays(3), ("states.csv", states), ("alerts.csv", alerts), ("scenario.yaml", rules.Replace("HZ-02", alerted, StringComparison.Ordinal)));
        var alert = await NightAsync(planner, clock, 3);
        plan = await PlanAsync(planner, alert);
        Assert.True(StandsStill(plan, alerted, First.PlusDays(3), First.PlusDays(5)));
        Assert.Contains(alerted, await ChangedAsync(planner, alert));
        await ApproveAsync(approver, planner);

        // The 26th: a line gets a worse grade and owes more days.
        var lines = await File.ReadAllTextAsync(Path.Combine(Zhejiang, "lines.csv"));
        var graded = Ids().First(line => line != broken && line != alerted && Grade(line) == "C" && lines.Contains($"\n{line},", StringComparison.Ordinal));
        var worse = lines.Replace(Row(lines, graded), Row(lines, graded).Replace(",C,", ",D,", StringComparison.Ordinal), StringComparison.Ordinal);
        (string, string)[] known = [("states.csv", states), ("alerts.csv", alerts), ("lines.csv", worse)];
        Feed(worker, First.PlusDays(4), known);
        var grade = await NightAsync(planner, clock, 4);
        Assert.Contains(graded, await ChangedAsync(planner, grade));
        await ApproveAsync(approver, planner);

        // The 27th: the air of the coming winter is expected to be worse in one city.
        var outlook = await File.ReadAllLinesAsync(Path.Combine(Zhejiang, "outlook.csv"));
        var dirtier = string.Join('\n', outlook.Select(row => row.Split(',') is ["hangzhou", var from, var to, var value] && string.CompareOrdinal(from, "2027-11") >= 0
            ? $"hangzhou,{from},{to},{decimal.Parse(value, CultureInfo.InvariantCulture) * 1.2m:0.0}"
            : row)) + "\n";
        Feed(worker, First.PlusDays(5), [.. known, ("outlook.csv", dirtier)]);
        var air = await NightAsync(planner, clock, 5);
        if (!(bool)air["summary"]!["nothingToChange"]!) await ApproveAsync(approver, planner);

        // The 28th: the feed is that of the day before.
        var late = await NightAsync(planner, clock, 6);
        Assert.Contains("The feed is late", Notes(late), StringComparison.Ordinal);

        // A clock that is set back by days calls no night again.
        clock.SetTo(First.PlusDays(3) + new LocalTime(1, 29, 58));
        await Task.Delay(TimeSpan.FromSeconds(5));
        Assert.Equal(7, (await planner.GetFromJsonAsync<JsonArray>("/api/runs?kind=nightly"))!.Count);

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

    private async Task<JsonNode> NightAsync(HttpClient planner, FakeClock clock, int night)
    {
        clock.SetTo(First.PlusDays(night) + new LocalTime(1, 29, 58));
        JsonArray runs;
        var watch = Stopwatch.StartNew();
        while ((runs = (await planner.GetFromJsonAsync<JsonArray>("/api/runs?kind=nightly"))!).Count <= night)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"No run in the night of {First.PlusDays(night)}.");
            await Task.Delay(200);
        }

        var run = await EndAsync(planner, runs.Max(one => (long)one!["id"]!));
        output.WriteLine($"== {Iso(First.PlusDays(night))}: {run["state"]} {run["error"]}");
        Assert.Equal(night + 1, runs.Count);
        Assert.Equal("scheduler", (string?)run["submittedBy"]);
        Assert.True((string?)run["summary"]?["outcome"] == "planned", run.ToJsonString());
        Assert.Equal(Iso(First.PlusDays(night)), (string?)run["summary"]!["asOf"]);
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
            .Where(stop => string.CompareOrdinal(stop.From, Iso(First)) < 0)
            .Select(stop => $"{stop.From}..{(string.CompareOrdinal(stop.To, Iso(First)) < 0 ? stop.To : "")}"));
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
        File.WriteAllText(Path.Combine(FeedFolder(worker), "feed.json"), $$"""{ "day": "{{Iso(today.PlusDays(-1))}}" }""");
    }

    private static IEnumerable<string> Ids() => File.ReadLines(Path.Combine(Zhejiang, "lines.csv")).Skip(1).Select(row => row.Split(',')[0]);

    private static string Row(string lines, string id) => lines.Split('\n').Single(row => row.StartsWith($"{id},", StringComparison.Ordinal));

    private static string Grade(string id) => Row(File.ReadAllText(Path.Combine(Zhejiang, "lines.csv")), id).Split(',')[6];

    private static bool IsSpecial(string id) => Row(File.ReadAllText(Path.Combine(Zhejiang, "lines.csv")), id).Split(',')[7] != "none";

    // Others might begin a stop in the same city on the same day, which a rule forbids.
    private static bool IsAloneInItsCity(string id) => Ids().Count(other => City(other) == City(id)) == 1;

    private static string City(string id) => Row(File.ReadAllText(Path.Combine(Zhejiang, "lines.csv")), id).Split(',')[1];

    /// <summary>A line that runs all the time from one day to another.</summary>
    private static string Running(JsonNode plan, Func<string, bool> fits, LocalDate from, LocalDate to) => (string)plan["lines"]!.AsArray().First(line =>
        fits((string)line!["id"]!) && line["stops"]!.AsArray().Count > 0 && line["stops"]!.AsArray().All(stop => Date(stop!["to"]!) < from || Date(stop["from"]!) > to))!["id"]!;

    private static bool StandsStill(JsonNode plan, string id, LocalDate from, LocalDate to) => plan["lines"]!.AsArray().Single(line => (string)line!["id"]! == id)!["stops"]!.AsArray()
        .Any(stop => Date(stop!["from"]!) <= from && to <= Date(stop["to"]!));

    /// <summary>Off days of a line before a day, of stops that begin before another.</summary>
    private static int DaysBefore(JsonNode line, LocalDate end, LocalDate begun) => line["stops"]!.AsArray().Where(stop => Date(stop!["from"]!) < begun)
        .Sum(stop => Period.DaysBetween(Date(stop!["from"]!), LocalDate.Min(end, Date(stop["to"]!).PlusDays(1))));

    /// <summary>Whether a line could stop on all of these days without much of its market being off.</summary>
    private static bool HasRoom(JsonNode plan, string id, LocalDate from, LocalDate to)
    {
        var rows = File.ReadLines(Path.Combine(Zhejiang, "lines.csv")).Skip(1).Select(row => row.Split(',')).ToDictionary(cells => cells[0], cells => (Market: cells[4], Tonnes: int.Parse(cells[5], CultureInfo.InvariantCulture)));
        var market = rows.Where(row => row.Value.Market == rows[id].Market).ToList();
        return Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays).All(day =>
            2 * (rows[id].Tonnes + market.Where(row => StandsStill(plan, row.Key, day, day)).Sum(row => row.Value.Tonnes)) <= market.Sum(row => row.Value.Tonnes));
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Spans(JsonNode stops) => string.Join(' ', stops.AsArray().Select(stop => $"{((string)stop!["from"]!)[5..]}..{((string)stop["to"]!)[5..]}"));

    private static LocalDate Date(JsonNode date) => LocalDatePattern.Iso.Parse((string)date!).Value;
}
