using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>what-if</c>.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class WhatIfCommandTests(PlannedTiny planned)
{
    private static readonly string[] Otherwise = ["--set", "grade line=L3 grade=A", "--set", "baseDays rule=base days=7"];

    [Fact]
    public async Task WhatIf_WithoutAPlanOfTheBase_PlansBothAndShowsWhatDiffers()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync(["what-if", "tiny", .. Otherwise, "--work", "20", "--lang", "en"]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Contains("planned first, into ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("What if: the performance grade of L3 is “grade A” on all days.", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ line-days differ, on \d+ lines\n", outcome.Out);
        var written = Assert.Single(Directory.GetDirectories(folder["out"], "tiny-what-if-*"));
        Assert.Equal(
            ["differences.csv", "differences.html", "patches.json", "plan.csv", "plan.json", "report.html", "run.json"],
            Directory.GetFiles(written).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // What it says is what the single commands say, and its patches make the same what-if again.
        var compared = await folder.RunAsync(
            "compare", "tiny", Path.Combine(folder["out"], "tiny-assumption-draft", "plan.json"), Path.Combine(written, "plan.json"),
            "--patch-b", Path.Combine(written, "patches.json"), "--csv", "again.csv", "--lang", "en");
        Assert.Equal(0, compared.ExitCode);
        Assert.Equal(File.ReadAllText(folder["again.csv"]), File.ReadAllText(Path.Combine(written, "differences.csv")));
        var verified = await folder.RunAsync("verify", "tiny", Path.Combine(written, "plan.json"), "--patch", Path.Combine(written, "patches.json"));
        Assert.Equal(0, verified.ExitCode);

        // The next one finds the plan of the base.
        var next = await folder.RunAsync("what-if", "tiny", "--set", "rule rule=starts state=off", "--work", "20", "--lang", "en");
        Assert.Contains("The plan of the base is ", next.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planned first", next.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIf_FileOfPatchesAndABase_IsTheSameAsItsWords()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], """[{ "kind": "baseDays", "rule": "base", "days": 7 }, { "kind": "grade", "line": "L3", "grade": "A" }]""");

        var words = await folder.RunAsync(["what-if", "tiny", .. Otherwise, "--base", planned["plan.json"], "--out", "words", "--work", "20"]);
        var file = await folder.RunAsync("what-if", "tiny", "--patch", "what-if.json", "--base", planned["plan.json"], "--out", "file", "--work", "20");

        Assert.Equal((0, 0), (words.ExitCode, file.ExitCode));
        foreach (var name in new[] { "plan.json", "plan.csv", "patches.json" })
            Assert.Equal(File.ReadAllText(Path.Combine(folder["words"], name)), File.ReadAllText(Path.Combine(folder["file"], name)));
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task WhatIf_WithFaultsInSomeWords_TellsAllAndWritesNothing()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync(
            "what-if", "tiny", "--set", "grade line=L3 grade=Z", "--set", "baseDays rule=base days=x", "--set", "exemption line=L1 exempt=7", "--lang", "en");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--set:1 [1].grade “Z”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--set:2 [2].days “x”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--set:3 [3].exempt “7”", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }

    [Theory]
    [InlineData("--set “grade L3”", "--set", "grade L3")]
    [InlineData("--set “grade”", "--set", "grade")]
    [InlineData("--set “=A grade=B”", "--set", "=A grade=B")]
    [InlineData("--set\n")]
    [InlineData("--set\n", "--set", "rule rule=starts state=off", "--patch", "what-if.json")]
    public async Task WhatIf_WordsThatAreNoPatch_AreFaults(string place, params string[] options)
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync(["what-if", "tiny", .. options, "--lang", "en"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(place, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }

    [Fact]
    public async Task WhatIf_BaseThatIsAPlanOfAnotherVersion_IsAFault()
    {
        using var folder = new TestFolder();
        var plan = JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!;
        plan["scenario"]!["hash"] = new string('0', 64);
        File.WriteAllText(folder["other.json"], plan.ToJsonString());

        var outcome = await folder.RunAsync(["what-if", "tiny", .. Otherwise, "--base", "other.json", "--lang", "en"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("--base “other.json”", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["other.json"], folder.Others);
    }

    [Theory]
    [InlineData("base/", "--base", "base/plan.json")]
    [InlineData("out/tiny-assumption-draft")]
    public async Task WhatIf_IntoTheFolderOfTheBase_IsRefusedAndTheBaseStays(string target, params string[] options)
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder[target]);
        File.Copy(planned["plan.json"], Path.Combine(folder[target], "plan.json"));

        var outcome = await folder.RunAsync(["what-if", "tiny", .. Otherwise, .. options, "--out", target, "--lang", "en"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("--out “", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("The plan of the base stands there", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(planned["plan.json"]), File.ReadAllText(Path.Combine(folder[target], "plan.json")));
    }

    [Fact]
    public async Task Plan_IntoTheFolderOfAWhatIf_TakesItsDifferencesAwayAndLeavesItsPatches()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, (await folder.RunAsync(["what-if", "tiny", .. Otherwise, "--base", planned["plan.json"], "--out", "other", "--work", "20"])).ExitCode);

        Assert.Equal(0, (await folder.RunAsync("plan", "tiny", "--patch", "other/patches.json", "--out", "other", "--work", "20", "--seed", "2")).ExitCode);

        Assert.Equal(["patches.json", "plan.csv", "plan.json", "report.html", "run.json"], Directory.GetFiles(folder["other"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhatIf_ThatNoPlanCanKeep_IsExplainedAndNoPlanIsWritten()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("what-if", "tiny", "--set", "baseDays rule=base days=17", "--base", planned["plan.json"], "--out", "none", "--lang", "en");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("Proven: no plan keeps all rules", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("rules contradict each other", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["conflict.json"], Directory.GetFiles(folder["none"]).Select(Path.GetFileName));
    }
}
