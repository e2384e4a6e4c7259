using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

[Collection(PlannedTinyTests.Name)]
public sealed class PlanCommandTests(PlannedTiny planned)
{
    [Fact]
    public void Plan_Tiny_WritesFourFilesUnderAMarkedName()
    {
        Assert.Equal((0, true), (planned.Outcome.ExitCode, File.Exists(planned["plan.json"])));
        Assert.Equal(
            ["plan.csv", "plan.json", "report.html", "run.json"],
            Directory.GetFileSystemEntries(planned[""]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var plan = JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!;
        Assert.Equal("optimal", (string?)plan["status"]);
        Assert.Equal("proven", (string?)plan["solver"]!["stopped"]);
        Assert.Null(plan["solver"]!["timeLimitSeconds"]);
    }

    [Fact]
    public void Plan_Tiny_RecordsWhatTheRunCost()
    {
        var run = JsonNode.Parse(File.ReadAllText(planned["run.json"]))!;

        Assert.True((long)run["peakMemoryBytes"]! > 10_000_000);
        Assert.True((long)run["peakSolverMemoryBytes"]! > 10_000_000);
        Assert.InRange((double)run["secondsToFirstPlan"]!, 0.01, (double)run["elapsedSeconds"]!);
        Assert.Equal("scheduler plan tiny --work 20 --seed 3 --lang en", (string?)run["commandLine"]);
        Assert.NotEmpty(run["progress"]!.AsArray());
    }

    [Fact]
    public void Plan_Tiny_SumsUpOnTheConsole()
    {
        var said = planned.Outcome.Out;

        Assert.StartsWith("Three lines over thirty days (made up) [assumption-based draft · 假设草案]\nStatus: proven optimal", said, StringComparison.Ordinal);
        Assert.Matches(@"Clinker shortage +0 t +0 +0%", said);
        Assert.Matches(@"Population-weighted exposure +([\d,]+) t·\(µg/m³\)·10⁴ persons +\1 +0%", said);
        Assert.Contains("3 lines: 25 days due, 25 days given, in ", said, StringComparison.Ordinal);
        Assert.Contains("Supply of Sample market: no shortage; least closing stock ", said, StringComparison.Ordinal);
        Assert.Contains("Rules: 11 of 11 kept", said, StringComparison.Ordinal);
        Assert.Matches(@"First plan after [\d.]+ s, [\d.]+ s in all\nPeak memory \d+ MB, solver processes \d+ MB", said);
        Assert.Contains(Path.Combine("out", "tiny-assumption-draft", "report.html"), said, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_Redirected_ReportsProgressInPlainLines()
    {
        var lines = planned.Outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("Planning Three lines", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^[\d.]+ s: Clinker shortage 0 \(bound 0, gap 0%\); .*; Stops \d+ \(bound \d+, gap 0%\)$", lines[^1]);
        Assert.All(lines, line => Assert.DoesNotContain('\u001b', line));
    }

    [Fact]
    public async Task Plan_LimitedByWorkAlone_IsTheSameByteForByte()
    {
        using var again = new TestFolder();

        Assert.Equal(0, (await again.RunAsync([.. PlannedTiny.Command, "--out", "again"])).ExitCode);

        Assert.Equal(File.ReadAllBytes(planned["plan.json"]), File.ReadAllBytes(again[Path.Combine("again", "plan.json")]));
        Assert.Equal(File.ReadAllBytes(planned["plan.csv"]), File.ReadAllBytes(again[Path.Combine("again", "plan.csv")]));
    }

    [Theory]
    [InlineData("--time")]
    [InlineData("--work")]
    public async Task Plan_WithoutTime_EndsWithFourAndWritesNothing(string limit)
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("plan", "tiny", limit, "0");

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("Neither a plan nor a proof", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }

    [Fact]
    public async Task Plan_ThatCannotBe_EndsWithThreeAndSaysWhy()
    {
        using var folder = new TestFolder().Append("orders.csv", "order-2,L1,2027-01-20,2027-02-18,running,本工具,测试,");

        var outcome = await folder.RunAsync("plan", "tiny", "--time", "60", "--lang", "zh");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("已证明：没有任何计划能满足", outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n  - .+\n", outcome.Error);

        // What contradicts what, and no plan.
        var written = Directory.GetFiles(folder["out"], "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToList();
        Assert.Contains("conflict.json", written);
        Assert.All(written, name => Assert.Matches(@"^(conflict|relaxation-\d)\.json$", name));
    }

    private const string States = "line,from,to,state,reason,report\n";

    [Fact]
    public async Task Plan_WithReportedStates_KeepsThemAndAnotherCommandVerifiesIt()
    {
        // L1 broke down on the first two days and is under repair on the last three; L2 stood still a day longer than it was ordered to.
        using var folder = new TestFolder().Write(
            "states.csv", States + "L1,2027-01-20,2027-01-21,idle,breakdown,日报1号\nL1,2027-02-16,2027-02-18,idle,maintenance,检修计划\nL2,2027-01-29,2027-01-30,stopped,,日报2号\n");

        var outcome = await folder.RunAsync("plan", "tiny", "--time", "60", "--out", "out");

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        var plan = JsonNode.Parse(File.ReadAllText(folder[Path.Combine("out", "plan.json")]))!;
        Assert.Contains("state-L1-2027-01-20", plan.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("停产不计2027-01-20…2027-01-21, 2027-02-16…2027-02-18", File.ReadAllText(folder[Path.Combine("out", "plan.csv")]), StringComparison.Ordinal);
        Assert.Contains("class=\"idle\"", File.ReadAllText(folder[Path.Combine("out", "report.html")]), StringComparison.Ordinal);

        var verified = await folder.RunAsync("verify", "tiny", Path.Combine("out", "plan.json"), "--lang", "en");

        Assert.True(verified.ExitCode == 0, verified.Out + verified.Error);
        Assert.Contains("reported as idle, which is no stop of the plan, on 2027-02-16…2027-02-18, without a stop on 3 of 3 days", verified.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_FaultsInStates_AreAllNamedAndEndWithTwo()
    {
        using var folder = new TestFolder().Write("states.csv", States + "L9,2027-01-20,2027-01-21,idle,breakdown,日报\nL1,2027-01-20,2027-02-19,idle,,日报\n");

        var outcome = await folder.RunAsync("plan", "tiny");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("states.csv", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("L9", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2027-02-19", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }

    [Fact]
    public async Task Plan_IdleThroughAllDaysThatAreDue_EndsWithThreeAndSaysWhy()
    {
        using var folder = new TestFolder().Write("states.csv", States + "L1,2027-01-20,2027-02-18,idle,breakdown,日报\n");

        var outcome = await folder.RunAsync("plan", "tiny", "--time", "60", "--lang", "en");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("reports that it is idle, which is no stop of the plan", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainLine_OrderThatAReportCuts_SaysWhoReported()
    {
        using var folder = new TestFolder().Write("states.csv", States + "L2,2027-01-29,2027-01-29,idle,breakdown,日报7号\n");

        var outcome = await folder.RunAsync("explain", "line", "tiny", "L2", "--lang", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("on 2027-01-29…2027-01-29: it was otherwise, as state-L2-2027-01-29 (日报7号) reports", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("L2 stood or stands still from 2027-01-29 to 2027-01-29, as reported, without a stop of the plan (breakdown)", outcome.Out, StringComparison.Ordinal);
    }
}
