using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>The worked example of docs/example.md.</summary>
public sealed class ExampleTests
{
    private const string Page = "docs/example.md";

    [Fact]
    public async Task Path_OfThePage_RunsAsItStandsThereAndEndsAsItSays()
    {
        using var folder = new TestFolder();
        Walk.Take(folder, "docs/examples/import");
        Walk.Take(folder, "scenarios/tiny");
        Walk.Take(folder, "scenarios/outlooks/tiny");
        var outcomes = new List<(string Name, CliOutcome Outcome)>();
        foreach (var command in Walk.CommandsOf(Page)) outcomes.Add((command[0], await folder.RunAsync([.. command, "--lang", "en"])));

        Assert.Equal(
            [("import", 2), ("import", 0), ("verify", 0), ("plan", 0), ("explain", 0), ("explain", 0), ("what-if", 0), ("what-if", 0), ("compare", 0), ("what-if", 3), ("frontier", 0), ("robust", 0), ("targets", 0), ("export", 0)],
            outcomes.Select(step => (step.Name, step.Outcome.ExitCode)));

        // The figures that the page names.
        var page = File.ReadAllText(RepositoryRoot.Of(Page.Split('/')));
        Assert.Contains("4 questions are open.", outcomes[0].Outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Population-weighted exposure 1,403,434 ", outcomes[3].Outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"Population-weighted exposure +1,403,434 +1,542,920 +\+139,486 ", outcomes[6].Outcome.Out);
        Assert.Matches(@"Clinker shortage +0 +11,000 +\+11,000 ", outcomes[7].Outcome.Out);
        Assert.Matches(@"98 % of demand .* 0% +−11,935 ", outcomes[10].Outcome.Out);
        Assert.Matches(@"95 % of demand .* 0% +−19,649 ", outcomes[10].Outcome.Out);
        Assert.Contains("+42,370 under the scenario’s own outlook", outcomes[11].Outcome.Out, StringComparison.Ordinal);
        Assert.All(new[] { "1,403,434", "139,486", "11,000", "11,935", "19,649", "42,370" }, figure => Assert.Contains(figure, page, StringComparison.Ordinal));
        Assert.Contains("rules contradict each other (minimal", outcomes[9].Outcome.Error, StringComparison.Ordinal);
        Assert.Equal("tiny", (string?)JsonNode.Parse(File.ReadAllText(folder["out/seventeen-days/conflict.json"]))!["scenario"]);
        Assert.True(File.Exists(folder["out/papers/plan-table.xlsx"]) && File.Exists(folder["out/papers/public-notice.docx"]) && File.Exists(folder["out/two-what-ifs.html"]));
    }
}
