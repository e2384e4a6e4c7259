using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

/// <summary>The walk of docs/import.md, and arguments that are missing or wrong.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class ImportCommandTests(PlannedTiny planned)
{
    private const string Page = "docs/import.md";

    [Fact]
    public async Task Walk_OfThePage_RunsAsItStandsThere()
    {
        using var folder = new TestFolder();
        Walk.Take(folder, "docs/examples/import");
        Walk.Take(folder, "scenarios/tiny");
        var outcomes = new List<CliOutcome>();
        foreach (var command in Walk.CommandsOf(Page, "A walk")) outcomes.Add(await folder.RunAsync(command));

        Assert.Equal([ExitCode.BadInput, ExitCode.Done, ExitCode.Done], outcomes.Select(outcome => outcome.ExitCode));
        Assert.Contains("4 questions are open.", outcomes[0].Error, StringComparison.Ordinal);
        Assert.Contains("out/import/plan.json", outcomes[1].Out, StringComparison.Ordinal);
        Assert.Equal(
            ["import.json", "names.csv", "plan.json", "questions.csv"],
            Directory.GetFiles(folder["out/import"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Import_OfThePlanTableOfThisProgram_IsThePlanAndAsksNothing()
    {
        using var folder = new TestFolder();
        File.Copy(planned["plan.csv"], folder["plan.csv"]);
        File.Copy(planned["plan.json"], folder["plan.json"]);

        var imported = await folder.RunAsync("import", "plan.csv", "--kind", "plan", "--scenario", "tiny", "--out", "out");
        var compared = await folder.RunAsync("compare", "tiny", "plan.json", "out/plan.json");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (imported.ExitCode, compared.ExitCode));
        Assert.Contains("0 line-days differ, on 0 lines", compared.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithOpenQuestions_WritesNothingElse()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["plan.csv"], "企业,生产线,停窑时间,天数\nK1,L1,2.1-2.6,7\n");

        var outcome = await folder.RunAsync("import", "plan.csv", "--kind", "plan", "--scenario", "tiny", "--out", "out");

        Assert.Equal((ExitCode.BadInput, ""), (outcome.ExitCode, outcome.Out));
        Assert.Equal(["questions.csv"], Directory.GetFiles(folder["out"]).Select(Path.GetFileName));
        Assert.Contains("plan.csv!D2 “7” → “6: 2027-02-01~2027-02-06”: 7 days are stated, 6 are counted.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Read as UTF-8", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithFaults_ListsAllAndWritesNothing()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["plan.csv"], "企业,生产线,停窑时间\nK1,L1,2.1-2.30\nK2,L2,二月\n");

        var outcome = await folder.RunAsync("import", "plan.csv", "--kind", "plan", "--scenario", "tiny", "--out", "out");

        Assert.Equal((ExitCode.BadInput, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("plan.csv plan.csv!C2 “2.1-2.30”\n  problem: There is no such day.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 faults in plan.csv. Nothing was written.", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task Import_WithFaultsAndQuestions_TellsBoth()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["plan.csv"], "企业,生产线,停窑时间,天数\nK1,L1,2.1-2.6,若干\nK2,L2,2.1,1\n");

        var outcome = await folder.RunAsync("import", "plan.csv", "--kind", "plan", "--scenario", "tiny", "--out", "out");

        Assert.Equal((ExitCode.BadInput, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("plan.csv!D2 “若干”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Faults in plan.csv: 1.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1 questions are open.", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was written", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kind", "It is not said what the table holds.", "--scenario", "tiny", "--out", "out")]
    [InlineData("--out", "It is not said where to write.", "--kind", "plan", "--scenario", "tiny")]
    [InlineData("--scenario", "none is named", "--kind", "plan", "--out", "out")]
    [InlineData("--out", "That is the scenario folder or a place inside it.", "--kind", "plan", "--scenario", "tiny", "--out", "tiny/import")]
    [InlineData("<file>", "The file cannot be read", "--kind", "plan", "--scenario", "tiny", "--out", "out")]
    [InlineData("--accept", "The file cannot be read", "--kind", "plan", "--scenario", "tiny", "--out", "out", "--accept", "nowhere.csv")]
    public async Task Import_WithWrongArguments_EndsWithTwo(string place, string message, params string[] arguments)
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);
        var typed = arguments.Select(argument => argument is "tiny" or "out" or "tiny/import" or "nowhere.csv" ? folder[argument] : argument);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["import", folder[place == "<file>" ? "nowhere.xlsx" : "tiny/lines.csv"], .. typed]));

        Assert.Contains(place, test.Error, StringComparison.Ordinal);
        Assert.Contains(message, test.Error, StringComparison.Ordinal);
    }
}
