using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>frontier</c>.</summary>
public sealed class FrontierCommandTests
{
    private static readonly string[] Frontier = ["frontier", "tiny", "--work", "20", "--lang", "en", "--out", "frontier"];

    [Fact]
    public async Task Frontier_OfSupply_WritesProvenPointsAndPlansThatTheVerifierAccepts()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync([.. Frontier, "--supply", "100,99,98,97,96,95,92,90"]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Equal(
            ["frontier.csv", "frontier.html", "frontier.json", "plans"],
            Directory.GetFileSystemEntries(folder["frontier"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var points = JsonNode.Parse(File.ReadAllText(Path.Combine(folder["frontier"], "frontier.json")))!["points"]!.AsArray();
        Assert.Equal(8, points.Count);
        long? stricter = null;
        foreach (var point in points)
        {
            Assert.Equal("planned", (string?)point!["state"]);
            Assert.Equal((long?)point["exposure"], (long?)point["bound"]);

            // The less is promised, the less exposure is left.
            Assert.True(stricter is null || (long)point["exposure"]! <= stricter);
            stricter = (long)point["exposure"]!;
            var verified = await folder.RunAsync("verify", "tiny", Path.Combine(folder["frontier"], (string)point["plan"]!), "--lang", "en");
            Assert.True(verified.ExitCode == 0, verified.Out);
        }

        Assert.True((long)points[0]!["exposure"]! > stricter);
        Assert.Equal(0, (long?)points.Single(point => (int)point!["supplyPercent"]! == 100)!["change"]);

        // A second one leaves no plan of the first.
        Assert.Equal(0, (await folder.RunAsync([.. Frontier, "--supply", "100"])).ExitCode);
        Assert.Equal(["supply-100-fairness-any.json"], Directory.GetFiles(Path.Combine(folder["frontier"], "plans")).Select(Path.GetFileName));
    }

    /// <summary>What a what-if assumes stands in the data and in every row of the table.</summary>
    [Fact]
    public async Task Frontier_OfAWhatIf_CarriesWhatItAssumes()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["what-if.json"], """[{ "kind": "grade", "line": "L3", "grade": "A" }]""");

        var outcome = await folder.RunAsync([.. Frontier, "--supply", "100", "--patch", "what-if.json"]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        var assumption = (string)JsonNode.Parse(File.ReadAllText(Path.Combine(folder["frontier"], "frontier.json")))!["assumptions"]!.AsArray().Single()!["zh"]!;
        Assert.Contains("L3", assumption, StringComparison.Ordinal);
        Assert.Contains(assumption, File.ReadAllLines(Path.Combine(folder["frontier"], "frontier.csv"))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frontier_ThatCannotBeKept_SaysWhatIsMissing()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync([.. Frontier, "--supply", "150"]);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("proven impossible", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"150 %, no limit: at least \d+ t of 150 % of the demand cannot be met", outcome.Out);
    }

    [Theory]
    [InlineData("--supply", "100,100", "“100,100”")]
    [InlineData("--supply", "151", "from 0 to 150")]
    [InlineData("--fairness", "a", "from 0 to 1000")]
    [InlineData("--fairness", "100", "does not tell what is fair")]
    public async Task Frontier_WrongNumbers_AreToldAndNothingIsWritten(string option, string value, string told)
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync([.. Frontier, option, value]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["frontier"]));
    }
}
