using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>What a service needs of a run that it has started: the best plan at any moment, progress that a program reads, an end when the service is gone, and a beginning
/// where another run has stopped.</summary>
[Collection(AloneCollection.Name)]
public sealed class CheckpointTests
{
    [Fact]
    public async Task Plan_ForAService_LeavesVerifiedPlansStopsWithItsInputAndGoesOn()
    {
        using var folder = new TestFolder();
        var scenario = RepositoryRoot.Of("scenarios", "zhejiang-2027");
        using var cli = CliProcess.Start(
            folder.Path, "plan", scenario, "--time", "300", "--out", "out", "--checkpoint", "1", "--progress", "json", "--stop-with-input");
        var checkpoint = folder[Path.Combine("out", "checkpoint.json")];
        for (var waited = 0; waited < 1200 && !File.Exists(checkpoint); waited++) await Task.Delay(100);
        File.Copy(checkpoint, folder["taken.json"]);
        var verified = await folder.RunAsync("verify", scenario, "taken.json");
        Assert.Equal(0, verified.ExitCode);

        cli.CloseInput();
        var outcome = await cli.EndAsync();

        Assert.Equal(130, outcome.ExitCode);
        Assert.False(File.Exists(checkpoint));
        var progress = outcome.Error.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.True(progress.Count > 1, outcome.Error);
        Assert.Equal(["shortage", "exposure"], progress[^1]["levels"]!.AsArray().Select(level => (string?)level!["name"]).Take(2));
        var reached = Exposure(folder[Path.Combine("out", "plan.json")]);
        Assert.Equal(reached, (long)progress[^1]["levels"]![1]!["value"]!);
        Assert.True(reached <= Exposure(folder["taken.json"]));
        Assert.Equal("running", (string?)JsonNode.Parse(File.ReadAllText(folder["taken.json"]))!["solver"]!["stopped"]);

        // The next run is no worse from its first plan on.
        var next = await folder.RunAsync("plan", scenario, "--time", "15", "--start", Path.Combine("out", "plan.json"), "--progress", "json", "--out", "next");
        Assert.Equal(0, next.ExitCode);
        var first = next.Error.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!)
            .SelectMany(line => line["levels"]!.AsArray()).First(level => (string?)level!["name"] == "exposure" && level["value"] is not null);
        Assert.True((long)first!["value"]! <= reached, $"{first} after {reached}");
    }

    [Fact]
    public async Task Plan_WithAGap_StopsWhereItIsReached()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("plan", RepositoryRoot.Of("scenarios", "zhejiang-2027"), "--time", "80", "--gap", "4", "--lang", "en", "--out", "out");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("the gap that was asked for is reached", outcome.Out, StringComparison.Ordinal);
        var plan = JsonNode.Parse(File.ReadAllText(folder[Path.Combine("out", "plan.json")]))!;
        Assert.Equal("gap", (string?)plan["solver"]!["stopped"]);
        Assert.InRange((double)plan["levels"]![1]!["gap"]!, 0, 0.04);
    }

    private static long Exposure(string file) =>
        (long)JsonNode.Parse(File.ReadAllText(file))!["levels"]!.AsArray().Single(level => (string?)level!["name"] == "exposure")!["value"]!;
}
