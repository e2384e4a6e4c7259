using System.Text.Json.Nodes;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

public sealed class TargetsCommandTests
{
    private const string Targets = """
        targets:
          - id: grade-a
            name: { zh: A级比例, en: share of grade A }
            source: made-up
            article: 第一条
            of: lines
            where: { grades: [A] }
            atLeastPercent: 50
          - id: big
            name: { zh: 大线, en: big lines }
            source: made-up
            where: { minTonnesPerDay: 4000 }
            list: true
          - id: output
            name: { zh: 产量, en: output }
            source: made-up
            missing: { zh: 各线产量, en: the output of each line }

        """;

    private static readonly string Zhejiang = RepositoryRoot.Of("scenarios", "zhejiang-2027");

    private static TestFolder WithTargets() => new TestFolder().Change("scenario.yaml", "provenance:\n", Targets + "provenance:\n");

    [Theory]
    [InlineData(Language.English, "[missed] share of grade A", "29.26 % (12 of 41 lines)", "[list] lines up to 2,500 t/d", "energy of clinker missing: 8 line(s), 30,000 t/d")]
    [InlineData(Language.Chinese, "【未达到】大气污染防治绩效A级比例", "29.26%（12／41条）", "【清单】2500吨/日及以下", "缺少熟料单位产品综合能耗：8条，30,000吨/日")]
    public async Task Targets_OfZhejiang_AreCountedInBothLanguages(Language language, params string[] parts)
    {
        var test = new TestShell(language);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["targets", Zhejiang]));

        Assert.All(parts, part => Assert.Contains(part, test.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIf_WithAnotherPlantOfGradeA_MeetsTheTarget()
    {
        using var folder = WithTargets();
        File.WriteAllText(folder["patches.json"], """[{ "kind": "grade", "line": "L3", "grade": "A" }]""");

        var before = await folder.RunAsync("targets", "tiny", "--lang", "en");
        var after = await folder.RunAsync("targets", "tiny", "--patch", "patches.json", "--lang", "en");

        Assert.Equal((0, 0), (before.ExitCode, after.ExitCode));
        Assert.Contains("[missed] share of grade A (grade-a)\n  at least 50 % of the lines\n  33.33 % (1 of 3 lines)", before.Out, StringComparison.Ordinal);
        Assert.Contains("[met] share of grade A (grade-a)\n  at least 50 % of the lines\n  66.66 % (2 of 3 lines)", after.Out, StringComparison.Ordinal);
        Assert.Contains("What if: the performance grade of L3", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_IsGiven_WritesBothTablesAndTheDocument()
    {
        using var folder = WithTargets();

        var csv = await folder.RunAsync("targets", "tiny", "--format", "csv", "--out", "counted");
        var json = await folder.RunAsync("targets", "tiny", "--format", "json");

        Assert.Equal((0, 0), (csv.ExitCode, json.ExitCode));
        Assert.Equal(["coverage.csv", "targets.csv", "targets.json"], Directory.GetFiles(folder["counted"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var table = File.ReadAllText(folder["counted/targets.csv"]);
        Assert.Equal(table.TrimStart('\uFEFF').ReplaceLineEndings("\n"), csv.Out.ReplaceLineEndings("\n"));
        Assert.StartsWith("编号,目标,结论,要求,", csv.Out, StringComparison.Ordinal);
        Assert.Contains("grade-a,A级比例,未达到,不少于50%的生产线,条,,2027-01-20,1,5000,2,6500,0,0,", csv.Out, StringComparison.Ordinal);
        Assert.Contains("假设草案", csv.Out, StringComparison.Ordinal);
        Assert.Contains("grade,绩效分级,", File.ReadAllText(folder["counted/coverage.csv"]), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder["counted/targets.json"]), json.Out);
        var targets = JsonNode.Parse(json.Out)!["targets"]!.AsArray();
        Assert.Equal(["missed", "listed", "uncountable"], targets.Select(target => (string?)target!["outcome"]));
        Assert.Equal((1, 3), ((int)targets[0]!["lowestShare"]!["part"]!, (int)targets[0]!["lowestShare"]!["whole"]!));
        Assert.Equal("the output of each line", (string?)targets[2]!["missing"]!["en"]);
    }

    [Fact]
    public async Task Arguments_Faulty_AreAllTold()
    {
        using var folder = WithTargets();

        var outcome = await folder.RunAsync("targets", "tiny", "--on", "2026-12-31", "--out", "tiny/counted", "--lang", "en");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--out “tiny/counted”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--on “2026-12-31”", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2027-01-20 to 2027-02-18", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }

    [Fact]
    public async Task Scenario_WithoutTargets_ShowsItsCoverage()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("targets", "tiny", "--on", "2027-02-01", "--lang", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("The scenario names no targets", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("By the facts of 2027-02-01", outcome.Out, StringComparison.Ordinal);
    }
}
