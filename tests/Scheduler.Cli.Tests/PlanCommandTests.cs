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
        Assert.Empty(folder.Others);
    }
}
