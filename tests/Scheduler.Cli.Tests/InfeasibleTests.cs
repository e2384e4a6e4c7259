using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>Where there is no plan, the planner hears why and what would help, and can take it.</summary>
public sealed class InfeasibleTests
{
    private const string Order = "run-on,L1,2027-02-02,2027-02-15,running,本工具,假设：保供,";

    [Fact]
    public async Task Plan_Contradiction_SaysWhyAndWritesWaysOutThatWork()
    {
        using var folder = new TestFolder().Append("orders.csv", Order);

        var outcome = await folder.RunAsync("plan", "tiny", "--lang", "en");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("2 rules contradict each other (minimal, proven", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("  - run-on: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("lines: L1; days: 2027-02-02…2027-02-15\n      source: 本工具 · 假设：保供", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("feasible ", outcome.Error, StringComparison.Ordinal);
        var written = Assert.Single(Directory.GetDirectories(folder["out"]));
        Assert.False(File.Exists(Path.Combine(written, "plan.json")));
        var conflict = JsonNode.Parse(File.ReadAllText(Path.Combine(written, "conflict.json")))!;
        Assert.Equal((true, false), ((bool)conflict["conflict"]!["minimal"]!, (bool)conflict["planFound"]!));
        Assert.Equal(["festival", "run-on"], conflict["conflict"]!["rules"]!.AsArray().Select(rule => (string?)rule!["id"]));
        Assert.Equal((int)conflict["relaxationsWanted"]!, conflict["relaxations"]!.AsArray().Count);
        var file = conflict["relaxations"]!.AsArray().Select(way => (string?)way!["patchFile"]).First(name => name is not null)!;

        var patched = await folder.RunAsync("plan", "tiny", "--patch", Path.Combine(written, file), "--work", "20", "--lang", "en");
        Assert.True(patched.ExitCode == 0, patched.Error);
    }

    [Fact]
    public async Task Plan_ContradictionMended_TakesTheReasonsAway()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder["out"]);
        foreach (var name in (string[])["conflict.json", "relaxation-2.json"]) File.WriteAllText(Path.Combine(folder["out"], name), "{}");

        var outcome = await folder.RunAsync("plan", "tiny", "--work", "12", "--out", "out");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Equal(["plan.csv", "plan.json", "report.html", "run.json"], Directory.GetFiles(folder["out"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ExplainInfeasible_Contradiction_SaysItInChineseAndWritesNothing()
    {
        using var folder = new TestFolder().Append("orders.csv", Order);

        var outcome = await folder.RunAsync("explain", "infeasible", "tiny", "--lang", "zh");

        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("以下 2 条规则相互矛盾（已证明为最小组合", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("则有可行计划", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }

    // More time than the command takes by itself: the machine may be busy with other tests.
    [Fact]
    public async Task ExplainInfeasible_CapOfACompanyInZhejiangTooLow_NamesTheCap()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["cap.json"], """[{ "kind": "cap", "rule": "company-cap-h1", "member": "K3", "tonnes": 3000000 }]""");

        var outcome = await folder.RunAsync(
            "explain", "infeasible", RepositoryRoot.Of("scenarios", "zhejiang-2027"), "--patch", "cap.json", "--time", "90", "--lang", "en", "--out", "why");

        Assert.True(outcome.ExitCode == 3, outcome.Out + outcome.Error);
        var conflict = JsonNode.Parse(File.ReadAllText(folder["why/conflict.json"]))!;
        Assert.Contains("company-cap-h1", conflict["conflict"]!["rules"]!.AsArray().Select(rule => (string?)rule!["id"]));
        Assert.True((bool)conflict["conflict"]!["minimal"]!, outcome.Out);
        Assert.NotEmpty(conflict["relaxations"]!.AsArray());
        Assert.Equal(["conflict.json"], Directory.GetFiles(folder["why"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task ExplainInfeasible_ScenarioWithAPlan_SaysThatThereIsNoContradiction()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("explain", "infeasible", "tiny", "--lang", "en", "--out", "why");

        Assert.True(outcome.ExitCode == 0, outcome.Out);
        Assert.Contains("There is no contradiction", outcome.Out, StringComparison.Ordinal);
        Assert.True((bool)JsonNode.Parse(File.ReadAllText(folder["why/conflict.json"]))!["planFound"]!);
    }
}
