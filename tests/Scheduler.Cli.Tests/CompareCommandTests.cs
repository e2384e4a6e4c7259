using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

[Collection(PlannedTinyTests.Name)]
public sealed class CompareCommandTests(PlannedTiny planned)
{
    private const string Patches = """[{ "kind": "outlook", "city": "c1", "percent": 10 }]""";

    [Fact]
    public async Task Compare_APlanWithItself_SaysThatNothingDiffers()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("compare", "tiny", planned["plan.json"], planned["plan.json"], "--csv", "same.csv", "--lang", "en");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("The plans do not differ: no day, and no figure that was counted.", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("only in A", outcome.Out, StringComparison.Ordinal);
        Assert.Single(File.ReadAllLines(folder["same.csv"]));
    }

    [Fact]
    public async Task Compare_AMovedPlan_TellsFiguresAndDaysAndWritesBothFiles()
    {
        using var folder = Moved();

        var outcome = await folder.RunAsync(
            "compare", "tiny", planned["plan.json"], "moved.json", "--csv", "out/d.csv", "--html", "out/d.html", "--lang", "en");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var text = outcome.Out.ReplaceLineEndings("\n");
        Assert.Contains("2 line-days differ, on 1 lines", text, StringComparison.Ordinal);

        // A day more in January is missed at its end; the file's bounds are those of the plan that it was.
        Assert.Matches(@"\nClinker shortage +0 +4,500 +\+4,500 t +0 +— +0% +—", text);
        Assert.Matches(@"\nPopulation-weighted exposure +1,403,434 +[\d,]+ ", text);
        Assert.Matches(@"\nCity One Population-weighted exposure ", text);
        Assert.DoesNotContain("City Two", text, StringComparison.Ordinal);
        Assert.Contains("\nL1, City One: 2 days differ\n  stops in A  02-01 – 02-06 (6)\n  stops in B  01-31 – 02-05 (6)\n  only in A   02-06 – 02-06 (1)\n  only in B   01-31 – 01-31 (1)\n", text, StringComparison.Ordinal);
        Assert.Contains(",L1,甲市,", File.ReadAllText(folder["out/d.csv"]), StringComparison.Ordinal);
        Assert.Contains("停窑日历对照", File.ReadAllText(folder["out/d.html"]), StringComparison.Ordinal);
        Assert.Equal(["d.csv", "d.html"], Directory.GetFiles(folder["out"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Compare_ARejectedPlan_SaysSoAndComparesAllTheSame()
    {
        using var folder = new TestFolder();
        Write(folder["short.json"], plan => Line(plan, "L3")["stops"]!.AsArray().RemoveAt(1));

        var outcome = await folder.RunAsync("compare", "tiny", planned["plan.json"], "short.json", "--lang", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"B  short\.json: ✗ breaches \d+ of 11 rules", outcome.Out);
        Assert.Contains("    ✗ Rule base: L3: 5 stop days", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"City Two Stop days +19 +14 +−5 line-days", outcome.Out);
    }

    [Fact]
    public async Task Compare_WithPatchesOfOneSide_HoldsEachPlanAgainstItsOwnScenario()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], Patches);
        var solved = await folder.RunAsync("plan", "tiny", "--patch", "what-if.json", "--work", "20", "--out", "b", "--lang", "en");
        Assert.True(solved.ExitCode == 0, solved.Error);
        var plan = Path.Combine("b", "plan.json");

        var with = await folder.RunAsync("compare", "tiny", planned["plan.json"], plan, "--patch-b", "what-if.json", "--lang", "en");
        var without = await folder.RunAsync("compare", "tiny", planned["plan.json"], plan, "--lang", "en");

        Assert.Equal(0, with.ExitCode);
        Assert.Contains("What if: ", with.Out, StringComparison.Ordinal);
        Assert.Matches(@"City One Stop days +6 +7 +\+1 line-days", with.Out);
        Assert.Contains("Same in both: Stops 4 stops.", with.Out, StringComparison.Ordinal);
        Assert.Matches(@"B  b.plan\.json: keeps every rule", with.Out);

        // Without the patches the days can be told, and the figures of B cannot.
        Assert.Equal(0, without.ExitCode);
        Assert.Matches(@"B  b.plan\.json: ✗ is faulty itself \(1 faults\)", without.Out);
        Assert.Contains("name its scenario, or its patches with --patch-b", without.Out, StringComparison.Ordinal);
        Assert.Matches(@"\nClinker shortage +0 +— +— t ", without.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Compare_PlansOfOtherDays_AreOneFault()
    {
        using var folder = Moved();

        var outcome = await folder.RunAsync(
            "compare", "tiny", planned["plan.json"], "moved.json", "--scenario-b", RepositoryRoot.Of("scenarios", "book"), "--html", "d.html", "--lang", "en");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("The two plans are for other days.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("A: 2027-01-20 to 2027-02-18; B: ", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["d.html"]));
    }

    [Fact]
    public async Task Compare_WithManyFaults_SaysAllAndWritesNothing()
    {
        using var folder = new TestFolder().Change("lines.csv", "5000", "5000t");
        File.WriteAllText(folder["what-if.json"], """[{ "kind": "grade", "line": "L1", "grade": "Z" }]""");
        File.WriteAllText(folder["bad.json"], "{");

        var outcome = await folder.RunAsync(
            "compare", "tiny", "none.json", "bad.json", "--patch-b", "what-if.json", "--csv", "tiny/x.csv", "--html", "tiny/x.csv", "--lang", "en");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Equal(1, outcome.Error.Split("lines.csv:2 tonnes_per_day “5000t”").Length - 1);
        foreach (var part in (string[])["what-if.json:1 [1].grade “Z”", "none.json", "bad.json:1", "--csv “tiny/x.csv”", "--html “tiny/x.csv”", "Both results would go to one file."])
            Assert.Contains(part, outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["tiny/x.csv"]));
    }

    private TestFolder Moved()
    {
        var folder = new TestFolder();
        Write(folder["moved.json"], plan =>
        {
            var stop = Line(plan, "L1")["stops"]![0]!;
            Assert.Equal("2027-02-01", (string?)stop["from"]);
            (stop["from"], stop["to"]) = ("2027-01-31", "2027-02-05");
        });
        return folder;
    }

    private void Write(string path, Action<JsonObject> change)
    {
        var plan = JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!.AsObject();
        change(plan);
        File.WriteAllText(path, plan.ToJsonString());
    }

    private static JsonObject Line(JsonObject plan, string id) =>
        plan["lines"]!.AsArray().Select(line => line!.AsObject()).First(line => (string?)line["id"] == id);
}
