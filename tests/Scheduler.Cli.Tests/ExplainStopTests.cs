using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>explain stop</c>.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class ExplainStopTests(PlannedTiny planned)
{
    [Fact]
    public async Task ExplainStop_EveryStopOfALine_TellsWhatHoldsItWhatMovingCostsAndWhereElseItCouldBe()
    {
        using var folder = new TestFolder();
        var stops = Stops("L2");

        var outcome = await folder.RunAsync("explain", "stop", "tiny", planned["plan.json"], "L2", "--lang", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        Assert.Equal(stops.Count, outcome.Out.Split('\n').Count(row => row.StartsWith("L2 stops ", StringComparison.Ordinal)));
        Assert.Equal(stops.Count, outcome.Out.Split("Rules that hold it").Length - 1);
        Assert.Contains("— order-1, ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  left out: not allowed: ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  −10 days (", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  +10 days (", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"(Where else it could be|Nowhere else could it be).*\(\d+ places judged\)", outcome.Out);
        Assert.Contains("  most of the market ", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainStop_OnADay_TellsThatStopInChinese()
    {
        using var folder = new TestFolder();
        var (from, to) = Stops("L2")[0];

        var outcome = await folder.RunAsync("explain", "stop", "tiny", planned["plan.json"], "L2", "--on", $"2027-{to}", "--lang", "zh");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains($"L2 停窑 {from} – {to}", outcome.Out, StringComparison.Ordinal);
        Assert.Single(outcome.Out.Split('\n'), row => row.StartsWith("L2 停窑", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExplainStop_DayOnWhichTheLineRuns_NamesItsStops()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("explain", "stop", "tiny", planned["plan.json"], "L2", "--on", "2026-12-31", "--lang", "en");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--on “2026-12-31”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains($"{Stops("L2")[0].From} – {Stops("L2")[0].To}", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainStop_UnknownLineAndFaultyPlan_AreFaults()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["faulty.json"], "{}");

        var unknown = await folder.RunAsync("explain", "stop", "tiny", planned["plan.json"], "L9");
        Assert.Equal((2, true), (unknown.ExitCode, unknown.Error.Contains("L1, L2, L3", StringComparison.Ordinal)));
        var faulty = await folder.RunAsync("explain", "stop", "tiny", "faulty.json", "L2");
        Assert.Equal((2, true), (faulty.ExitCode, faulty.Error.Contains("faulty.json", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ExplainStop_PlanOfAnotherScenario_IsRejectedAsVerifyDoes()
    {
        using var folder = new TestFolder();
        var plan = JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!;
        plan["scenario"]!["hash"] = new string('0', 64);
        File.WriteAllText(folder["other.json"], plan.ToJsonString());

        var outcome = await folder.RunAsync("explain", "stop", "tiny", "other.json", "L2", "--lang", "en");

        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains(new string('0', 64), outcome.Out, StringComparison.Ordinal);
    }

    private List<(string From, string To)> Stops(string line) =>
    [
        .. JsonNode.Parse(File.ReadAllText(planned["plan.json"]))!["lines"]!.AsArray().Single(one => (string)one!["id"]! == line)!["stops"]!.AsArray()
            .Select(stop => (((string)stop!["from"]!)[5..], ((string)stop["to"]!)[5..])),
    ];
}
