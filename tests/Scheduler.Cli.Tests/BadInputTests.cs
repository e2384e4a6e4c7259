using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>Wrong input of many kinds: exit code 2, the place in the message, nothing written.</summary>
public sealed class BadInputTests
{
    private static readonly (string Name, string Message, Action<TestFolder> Spoil)[] Cases =
    [
        ("unknown column", "cities.csv:1 ", folder => folder.Change("cities.csv", "population", "people")),
        ("no number", "lines.csv:2 tonnes_per_day “5000t”", folder => folder.Change("lines.csv", "5000", "5000t")),
        ("full-width digits", "lines.csv:3 tonnes_per_day “２500”", folder => folder.Change("lines.csv", "2500,B", "２500,B")),
        ("unknown city", "lines.csv:4 city “c9”", folder => folder.Change("lines.csv", "L3,c2", "L3,c9")),
        ("no date", "orders.csv:2 from “28.01.2027”", folder => folder.Change("orders.csv", "2027-01-28", "28.01.2027")),
        ("line twice", "lines.csv:4 id “L2”", folder => folder.Change("lines.csv", "L3,c2", "L2,c2")),
        ("file missing", "demand.csv\n", folder => folder.Delete("demand.csv")),
        ("unknown file", "line.csv “line.csv”", folder => folder.Write("line.csv", "")),
        ("unknown key", "rules[1].dayz", folder => folder.Change("scenario.yaml", "    days: 8\n", "    dayz: 8\n")),
        ("unknown rule kind", "rules[1].kind “BaseDay”", folder => folder.Change("scenario.yaml", "kind: BaseDays", "kind: BaseDay")),
        ("broken YAML", "scenario.yaml:", folder => folder.Write("scenario.yaml", "id: [")),
        ("GB18030", "GB18030", folder => folder.Write("cities.csv", [(byte)'a', (byte)'\n', 0xBC, 0xD7, 0xCA, 0xD0])),
        ("any bytes", "markets.csv", folder => folder.Write("markets.csv", [0, 255, 1, 254])),
        ("contradicting orders", "orders.csv:3", folder => folder.Append("orders.csv", "order-2,L2,2027-01-29,2027-01-30,running,本工具,测试,")),
        ("month missing", "demand.csv month", folder => folder.Change("demand.csv", "m1,2027-02,147000\n", "")),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Plan_FaultyScenario_EndsWithTwoAndSaysWhere(string name)
    {
        var (_, message, spoil) = Cases.Single(entry => entry.Name == name);
        using var folder = new TestFolder();
        spoil(folder);

        var outcome = await folder.RunAsync("plan", "tiny");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        foreach (var part in (string[])["  problem: ", "  allowed: ", "  remedy:  "]) Assert.Contains(part, outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ faults? in tiny\. Nothing was written\.\n$", outcome.Error);
        Assert.Empty(folder.Others);
    }

    [Theory]
    [InlineData("plan", "nowhere")]
    [InlineData("due", "nowhere")]
    [InlineData("export-mps", "nowhere", "x.mps")]
    [InlineData("verify", "nowhere", "tiny/lines.csv")]
    public async Task Command_FolderMissing_EndsWithTwo(params string[] arguments)
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("nowhere “nowhere”\n  problem: There is no such folder.", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Others);
    }
}
