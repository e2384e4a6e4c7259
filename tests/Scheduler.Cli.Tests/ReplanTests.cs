using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary><c>plan --from</c>.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class ReplanTests(PlannedTiny planned)
{
    private const string Stops = """{"formatVersion":1,"scenario":{"id":"other","hash":"x"},"lines":[{"id":"L1","stops":[{"from":"2026-12-01","to":"2026-12-03"}]},{"id":"L9","stops":[]}]}""";

    [Fact]
    public async Task Plan_FromItsOwnPlan_MovesNothingAndAPlanFromNothingTakesTheChangesAway()
    {
        using var folder = new TestFolder();
        var changes = folder[Path.Combine("again", "changes.csv")];

        var outcome = await folder.RunAsync("plan", "tiny", "--from", planned["plan.json"], "--work", "12", "--out", "again", "--lang", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains($"Moved against {planned["plan.json"]}: 0 line-days on 0 lines\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("again", "changes.csv"), outcome.Out, StringComparison.Ordinal);
        Assert.Equal("序号,市,县,企业,生产线,调整天数,原停窑时段,现停窑时段,调整原因,调整效果,备注\r\n", File.ReadAllText(changes));
        var run = JsonNode.Parse(File.ReadAllText(folder[Path.Combine("again", "run.json")]))!;
        Assert.Equal((0, 0), ((int)run["changes"]!["movedLineDays"]!, (int)run["changes"]!["changedLines"]!));

        var anew = await folder.RunAsync([.. PlannedTiny.Command, "--out", "again"]);

        Assert.Equal(0, anew.ExitCode);
        Assert.False(File.Exists(changes));
        Assert.DoesNotContain("Moved against", anew.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_FromAnotherScenariosPlan_SaysWhatIsLeftOut()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["old.json"], Stops);

        var outcome = await folder.RunAsync("plan", "tiny", "--from", "old.json", "--work", "12", "--worth", "100", "--lang", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("old.json was made for the scenario other, not for ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("does not plan, and that are left out: L9.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("does not list, and that are planned freely: L2, L3.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("3 stop days of the plan in force lie outside 2027-01-20 to 2027-02-18", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Moved against old.json: 6 line-days on 1 lines\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_FromAFaultyPlan_TellsAllFaultsAndWritesNothing()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["old.json"], Stops.Replace("2026-12-01", "1.12.").Replace("\"hash\":\"x\"", "\"hash\":1"));

        var outcome = await folder.RunAsync("plan", "tiny", "--from", "old.json", "--lang", "en");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("2 faults in old.json. Nothing was written.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["old.json"], folder.Others);
    }

    [Theory]
    [InlineData("--worth", "--worth", "5")]
    [InlineData("--frozen-until", "--frozen-until", "2027-01-25")]
    [InlineData("--as-of", "--from", "old.json", "--as-of", "2027-01-22")]
    [InlineData("--method", "--from", "old.json", "--method", "direct")]
    [InlineData("--worth", "--from", "old.json", "--worth", "101")]
    public async Task Plan_OptionsThatDoNotFit_AreFaults(string place, params string[] options)
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync(["plan", "tiny", .. options, "--lang", "en"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(place, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }
}
