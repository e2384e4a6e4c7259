using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>The papers of a plan from the command line.</summary>
[Collection(PlannedTinyTests.Name)]
public sealed class ExportCommandTests(PlannedTiny planned)
{
    private static readonly string[] Internal =
    [
        "SHA256SUMS", "calendar/K1+c1.ics", "calendar/K2+c2.ics", "enterprise/K1.docx", "enterprise/K2.docx", "notice-annex.docx", "plan-table.xlsx", "plan.csv", "public-notice.docx", "public-notice.xlsx",
    ];

    private static readonly string[] Public = ["SHA256SUMS", "public-notice.docx", "public-notice.xlsx"];

    private string Plan => planned["plan.json"];

    [Fact]
    public async Task Export_OfAnAcceptedPlan_WritesEveryPaperAndTheirHashes()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("export", "tiny", Plan, "--out", "papers", "--lang", "en");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("Three lines over thirty days (made up) [assumption-based draft · 假设草案]\nWritten to papers: 10 files\n", outcome.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Internal, Files(folder, "papers"));
        foreach (var line in await File.ReadAllLinesAsync(folder["papers/SHA256SUMS"]))
            Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder["papers"], line[66..])))));
        Assert.Equal(await File.ReadAllBytesAsync(planned["plan.csv"]), await File.ReadAllBytesAsync(folder["papers/plan.csv"]));
    }

    [Fact]
    public async Task Export_Twice_HasTheSameBytesAndLeavesWhatIsNotItsOwn()
    {
        using var folder = new TestFolder();
        await folder.RunAsync("export", "tiny", Plan, "--out", "papers");
        var first = await File.ReadAllTextAsync(folder["papers/SHA256SUMS"]);
        await File.WriteAllTextAsync(folder["papers/enterprise/notes.txt"], "mine");

        var outcome = await folder.RunAsync("export", "tiny", Plan, "--out", "papers");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(first, await File.ReadAllTextAsync(folder["papers/SHA256SUMS"]));
        Assert.True(File.Exists(folder["papers/enterprise/notes.txt"]));
        Assert.Equal(Internal.Length + 1, Files(folder, "papers").Count);
    }

    [Fact]
    public async Task Export_PublicOnly_TakesInternalPapersOfAnEarlierExportAway()
    {
        using var folder = new TestFolder();
        await folder.RunAsync("export", "tiny", Plan, "--out", "papers");

        var outcome = await folder.RunAsync("export", "tiny", Plan, "--out", "papers", "--public-only", "--lang", "en");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("Taken away, being of an earlier export and not of this one: enterprise/K1.docx", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(Public, Files(folder, "papers"));
    }

    [Fact]
    public async Task Export_WithoutAFolder_KeepsInternalAndPublicPapersApart()
    {
        using var folder = new TestFolder();

        Assert.Equal(0, (await folder.RunAsync("export", "tiny", Plan)).ExitCode);
        Assert.Equal(0, (await folder.RunAsync("export", "tiny", Plan, "--public-only")).ExitCode);

        Assert.Equal(Internal, Files(folder, "out/tiny-assumption-draft/papers"));
        Assert.Equal(Public, Files(folder, "out/tiny-assumption-draft/public"));
    }

    [Fact]
    public Task Export_OfAStopThatARuleForbids_IsRefusedWithTheRule() => RefusesAsync("✗ base: L1", plan =>
    {
        var stop = plan["lines"]![0]!["stops"]![0]!;
        (stop["to"], stop["days"]) = ("2027-02-05", 5);
    });

    [Fact]
    public Task Export_OfAFileThatClaimsAnotherValue_IsRefusedWithTheFigure() =>
        RefusesAsync("✗ Population-weighted exposure: the file claims", plan => plan["levels"]![1]!["value"] = 1);

    [Fact]
    public Task Export_OfAPlanForAnotherScenario_IsRefused() => RefusesAsync("✗ ", plan => plan["scenario"]!["hash"] = new string('0', 64));

    private async Task RefusesAsync(string reason, Action<JsonNode> change)
    {
        using var folder = new TestFolder();
        var plan = JsonNode.Parse(await File.ReadAllTextAsync(Plan))!;
        change(plan);
        await File.WriteAllTextAsync(folder["wrong.json"], plan.ToJsonString());

        var outcome = await folder.RunAsync("export", "tiny", "wrong.json", "--out", "papers", "--lang", "en");

        Assert.Equal((5, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("No papers: the verifier does not accept this plan", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["papers"]));
    }

    [Fact]
    public async Task Export_OfFaultyInput_TellsAllFaultsAtOnce()
    {
        using var folder = new TestFolder();
        folder.Change("lines.csv", "L1,c1", "L1,c9");
        await File.WriteAllTextAsync(folder["wrong.json"], "{}");

        var outcome = await folder.RunAsync("export", "tiny", "wrong.json", "--out", "tiny/papers", "--lang", "en");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("c9", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("wrong.json", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("That is the scenario folder or a place inside it.", outcome.Error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Files(TestFolder folder, string inside) =>
    [
        .. Directory.GetFiles(folder[inside], "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder[inside], path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
