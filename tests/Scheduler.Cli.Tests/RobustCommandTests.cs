using System.Text.Json.Nodes;
using System.Xml.Linq;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>robust</c> and <c>reserve</c>.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class RobustCommandTests(PlannedTiny planned)
{
    private static readonly string Outlooks = RepositoryRoot.Of("scenarios", "outlooks", "tiny");

    [Fact]
    public async Task Robust_Tiny_WritesAVerifiedPlanAndItsFigures()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("robust", "tiny", "--outlooks", Outlooks, "--work", "90", "--out", "robust", "--lang", "en");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Contains("Price of robustness: ", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["plan.csv", "plan.json", "report.html", "robust.csv", "robust.html", "robust.json", "run.json"],
            Directory.GetFiles(folder["robust"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await folder.RunAsync("verify", "tiny", Path.Combine(folder["robust"], "plan.json"))).ExitCode);
        Assert.StartsWith("robust: ", (string)Json("plan.json")["solver"]!["name"]!, StringComparison.Ordinal);

        var robust = Json("robust.json");
        var (value, bound) = ((long)robust["value"]!, (long)robust["bound"]!);

        // The ordinary plan is known to be the only best one; under all outlooks there are better ones.
        Assert.Equal((1_403_434, 1_467_108), ((long)robust["outlooks"]![0]!["base"]!, (long)robust["basePlan"]!["value"]!));
        Assert.InRange(value, bound, 1_467_107);
        Assert.Equal(value - 1_467_108, -(long)robust["gain"]!);
        foreach (var outlook in robust["outlooks"]!.AsArray())
        {
            Assert.Equal((long)outlook!["robust"]! - (long)outlook["best"]!, (long)outlook["robustRegret"]!["least"]!);
            Assert.Equal((long)outlook["robust"]! - (long)outlook["bound"]!, (long)outlook["robustRegret"]!["most"]!);
        }

        var page = XDocument.Parse(File.ReadAllText(Path.Combine(folder["robust"], "robust.html")).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Equal(3, page.Descendants("section").Single(section => (string?)section.Attribute("id") == "outlooks").Descendants("tbody").Single().Elements("tr").Count());
        Assert.Equal(9, page.Descendants("rect").Count(rect => ((string?)rect.Attribute("class"))!.StartsWith("plan-", StringComparison.Ordinal) && rect.Elements("title").Any()));

        // What made another plan robust does not stay beside an ordinary one.
        Assert.Equal(0, (await folder.RunAsync("plan", "tiny", "--work", "20", "--out", "robust")).ExitCode);
        Assert.Empty(Directory.GetFiles(folder["robust"], "robust.*"));

        JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder["robust"], name)))!;
    }

    [Fact]
    public async Task Robust_FaultyOutlooksAndTarget_TellsAllAndWritesNothing()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder["mine"]);
        File.WriteAllText(Path.Combine(folder["mine"], "outlooks.yaml"), "version: 1\ntailPercent: 101\noutlooks: []\n");

        var outcome = await folder.RunAsync("robust", "tiny", "--outlooks", "mine", "--out", "tiny", "--lang", "en");

        Assert.Equal(2, outcome.ExitCode);
        foreach (var part in new[] { "tailPercent “101”", "tailWeightPercent", "outlooks “[]”", "--out “tiny”" }) Assert.Contains(part, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--outlooks", (await folder.RunAsync("robust", "tiny")).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder["tiny"], "plan.json")));
    }

    [Fact]
    public async Task Reserve_TinyWithAReserve_SaysWhetherAndWhereItFits()
    {
        using var folder = new TestFolder();
        Assert.Contains("No rule leaves days", (await folder.RunAsync("reserve", "tiny", planned["plan.json"], "--lang", "en")).Out, StringComparison.Ordinal);

        var rules = Path.Combine(folder["tiny"], "scenario.yaml");
        File.AppendAllText(rules, "  - id: x\n    kind: ReserveDays\n    source: " + Source(rules) + "\n    window: horizon\n    capDays: 1\n    appliesTo: { lines: [L1] }\n");
        Assert.Equal(0, (await folder.RunAsync("plan", "tiny", "--work", "20", "--out", "with")).ExitCode);

        // 500 t are left on the last day, and a day of L1 is 5 000 t; without the supply there is room.
        var lacks = await folder.RunAsync("reserve", "tiny", Path.Combine(folder["with"], "plan.json"), "--work", "20", "--lang", "en");
        Assert.True(lacks.ExitCode == 3, lacks.Out + lacks.Error);
        Assert.Matches(@"\n✗ Proven(.|\n)*\nL1 +x +1 +24 +24 +fits alone by the rules; the days that were tried add to the shortage", lacks.Out);
        File.WriteAllText(folder["off.json"], """[{ "kind": "rule", "rule": "supply", "state": "off" }]""");
        Assert.Equal(0, (await folder.RunAsync("plan", "tiny", "--patch", "off.json", "--work", "20", "--out", "off")).ExitCode);
        var fits = await folder.RunAsync("reserve", "tiny", Path.Combine(folder["off"], "plan.json"), "--patch", "off.json", "--work", "20", "--lang", "en");
        Assert.True(fits.ExitCode == 0, fits.Out + fits.Error);
        Assert.Matches(@"\n✓ All of them can be called(.|\n)*\nL1 +x +1 +24 +24 +0\d-\d\d – 0\d-\d\d \(1\)", fits.Out);

        // More days than the longest stop and the number of stops leave room for.
        File.WriteAllText(rules, File.ReadAllText(rules).Replace("capDays: 1", "capDays: 20", StringComparison.Ordinal));
        Assert.Equal(0, (await folder.RunAsync("plan", "tiny", "--work", "20", "--out", "with")).ExitCode);
        var fails = await folder.RunAsync("reserve", "tiny", Path.Combine(folder["with"], "plan.json"), "--work", "20", "--lang", "en");
        Assert.True(fails.ExitCode == 3, fails.Out + fails.Error);
        Assert.Matches(@"\n✗ Proven(.|\n)*\nL1 +x +20 +24 +\d+ +does not fit, not even alone", fails.Out);

        static string Source(string path) => File.ReadAllLines(path).SkipWhile(line => line != "sources:").Skip(1).First().Split("id: ")[1].Split([',', ' '])[0];
    }

    [Fact]
    public async Task Reserve_PlanOfAnotherVersion_IsJudgedAsByVerify()
    {
        using var folder = new TestFolder();
        File.AppendAllText(Path.Combine(folder["tiny"], "scenario.yaml"), "# another version\n");
        Assert.Equal(5, (await folder.RunAsync("reserve", "tiny", planned["plan.json"], "--lang", "en")).ExitCode);
    }
}
