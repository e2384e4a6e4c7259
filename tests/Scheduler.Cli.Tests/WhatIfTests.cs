using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>--patch</c> on the commands that take it.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class WhatIfTests(PlannedTiny planned)
{
    private const string Patches = """[{ "kind": "grade", "line": "L3", "grade": "B" }, { "kind": "rule", "rule": "starts", "state": "off" }]""";

    private const string GradeTold = "What if: the performance grade of L3 is “grade B” on all days.";

    [Fact]
    public async Task PlanAndVerify_WithTheSamePatches_Agree()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], Patches);

        var plan = await folder.RunAsync("plan", "tiny", "--patch", "what-if.json", "--work", "20", "--lang", "en");

        Assert.True(plan.ExitCode == 0, plan.Error);
        Assert.All([plan.Out, plan.Error], text => Assert.Contains(GradeTold, text, StringComparison.Ordinal));
        var written = Assert.Single(Directory.GetDirectories(folder["out"]));
        Assert.Matches("^tiny-what-if-[0-9a-f]{8}-assumption-draft$", Path.GetFileName(written));
        var path = Path.Combine(written, "plan.json");
        var scenario = JsonNode.Parse(File.ReadAllText(path))!["scenario"]!;
        Assert.Equal("tiny", (string?)scenario["id"]);
        Assert.Equal(GradeTold, (string?)scenario["assumptions"]![0]!["en"]);
        Assert.Contains("情景假设：L3的绩效等级全程为B级。", File.ReadAllText(Path.Combine(written, "report.html")), StringComparison.Ordinal);
        Assert.Contains("情景假设", File.ReadAllText(Path.Combine(written, "plan.csv")), StringComparison.Ordinal);

        var same = await folder.RunAsync("verify", "tiny", path, "--patch", "what-if.json", "--lang", "en");
        Assert.True(same.ExitCode == 0, same.Out);
        Assert.Contains(GradeTold, same.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("another scenario", same.Out, StringComparison.Ordinal);

        Assert.Equal(0, (await folder.RunAsync("export", "tiny", path, "--patch", "what-if.json", "--out", "papers")).ExitCode);
        Assert.Contains("情景假设", File.ReadAllText(folder["papers/calendar/K1+c1.ics"]), StringComparison.Ordinal);
        Assert.Equal(5, (await folder.RunAsync("export", "tiny", path, "--out", "others")).ExitCode);

        var without = await folder.RunAsync("verify", "tiny", path, "--lang", "en");
        Assert.Equal(5, without.ExitCode);
        Assert.Contains("✗ The plan was made for another scenario: a what-if", without.Out, StringComparison.Ordinal);
        Assert.Contains("    " + GradeTold, without.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_PlanOfTheBaseWithPatches_SaysThatItIsOfAnotherScenario()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], Patches);

        var outcome = await folder.RunAsync("verify", "tiny", planned["plan.json"], "--patch", "what-if.json", "--lang", "en");

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("✗ The plan was made for another scenario: it assumes nothing of the above.", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithNoPatchesInTheFile_IsVerifyOfTheBase()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], "[]");

        Assert.Equal(0, (await folder.RunAsync("verify", "tiny", planned["plan.json"], "--patch", "what-if.json")).ExitCode);
    }

    [Fact]
    public async Task DueAndExplainLine_WithPatches_TellThem()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], Patches);

        var due = await folder.RunAsync("due", "tiny", "--line", "L3", "--patch", "what-if.json", "--lang", "en");
        var explained = await folder.RunAsync("explain", "line", "tiny", "L3", "--patch", "what-if.json", "--lang", "en");

        Assert.All([due, explained], outcome =>
        {
            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
            Assert.Contains(GradeTold, outcome.Out, StringComparison.Ordinal);
        });
        Assert.Contains("L3 (City Two, 丙县, 4,000 t/d): 9 days due", due.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patches_WithFaults_AreRefusedWithAllOfThem()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], """
            [
              { "kind": "grade", "line": "L9", "grade": "B" },
              { "kind": "baseDays", "rule": "grade", "days": 3 }
            ]
            """);

        var outcome = await folder.RunAsync("plan", "tiny", "--patch", "what-if.json", "--lang", "en");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("what-if.json:2 [1].line “L9”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("what-if.json:3 [2].rule “grade”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 faults in what-if.json.", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task Patches_AfterWhichRulesMakeNoSense_AreRefusedWithThePlaceInTheFolder()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], """[{ "kind": "rule", "rule": "base", "state": "off" }]""");

        var outcome = await folder.RunAsync("due", "tiny", "--patch", "what-if.json", "--lang", "en");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Matches(@"scenario\.yaml:\d+ rules\[2\]\.window “horizon”", outcome.Error);
        Assert.Contains("faults in tiny + what-if.json.", outcome.Error, StringComparison.Ordinal);
    }
}
