using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.WhatIf;
using Scheduler.Files.Faults;
using Scheduler.Files.Reference;
using Scheduler.Files.Scenarios.RuleReaders;
using Scheduler.Files.Tests.Scenarios;
using Scheduler.Files.WhatIf;
using Scheduler.Testing;

namespace Scheduler.Files.Tests.WhatIf;

/// <summary>A patched scenario is just the one that an edited folder gives.</summary>
public sealed class PatchedFolderTests : IDisposable
{
    private const string Yaml = "scenario.yaml";

    private readonly TestFolder patched = new();
    private readonly TestFolder edited = new();

    /// <summary>Every rule kind.</summary>
    public static TheoryData<string> Kinds =>
        new(typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name));

    public PatchedFolderTests()
    {
        // An event, for which the lines need places, and a notice like the base's whose numbers are assumed: what a patch touches is.
        foreach (var folder in new[] { patched, edited })
        {
            folder
                .Change(Yaml, "facts:\n", """
                  - id: summit
                    name: { zh: 峰会, en: summit }
                    spans: [{ from: 2027-02-12, to: 2027-02-14 }]
                facts:

                """)
                .Change(Yaml, "provenance:\n", "  - { id: patched, issuer: 示例厅, notice: 示例〔2026〕1号, assumed: true }\n  - { id: what-if, issuer: 本工具, notice: 情景假设, assumed: true }\nprovenance:\n")
                .Change(Yaml, "  - id: caps\n", """
                  - id: event
                    kind: EventWindow
                    source: notice
                    window: summit
                    centre: { lon: 120.0, lat: 30.0 }
                    rings: [{ toKm: 50, action: load-cut, loadPercent: 50 }]
                  - id: caps

                """)
                .Change("lines.csv", ",nox_g_per_t,assumed", ",nox_g_per_t,lon,lat,assumed")
                .Change("lines.csv", ",400,grade", ",400,120,30,grade")
                .Change("lines.csv", "60,50,700,", "60,50,700,120,30,")
                .Change("lines.csv", "none,operating,90,80,1000,", "none,operating,90,80,1000,120,30,")
                .Change("lines.csv", "idle,90,80,1000,", "idle,90,80,1000,,,");
        }
    }

    public void Dispose()
    {
        patched.Dispose();
        edited.Dispose();
    }

    [Fact]
    public void Grade_OfALine()
    {
        edited
            .Change("lines.csv", "K2,m1,4000,B,none,operating,90,80,1000,120,30,", "K2,m1,4000,A,none,operating,90,80,1000,120,30,grade")
            .Change("facts.csv", "L3,grade,B,2027-02-01,,复核意见,示例厅,yes,\n", "");
        AssertSame("""{ "kind": "grade", "line": "L3", "grade": "A" }""");
    }

    [Fact]
    public void Grade_OfACompany()
    {
        edited
            .Change("lines.csv", "2500,B,co-processing,operating,60,50,700,120,30,", "2500,B-,co-processing,operating,60,50,700,120,30,grade")
            .Change("lines.csv", "K2,m1,4000,B,none,operating,90,80,1000,120,30,", "K2,m1,4000,B-,none,operating,90,80,1000,120,30,grade")
            .Change("facts.csv", "L3,grade,B,2027-02-01,,复核意见,示例厅,yes,\n", "");
        AssertSame("""{ "kind": "grade", "company": "K2", "grade": "B-" }""");
    }

    [Fact]
    public void Grade_OfAllLinesOfAGrade()
    {
        edited.Change("lines.csv", "1000,D,key-project,idle,90,80,1000,,,", "1000,C,key-project,idle,90,80,1000,,,grade");
        AssertSame("""{ "kind": "grade", "fromGrade": "D", "grade": "C" }""");
    }

    [Fact]
    public void Outlook_OnSomeDays()
    {
        edited
            .Change("outlook.csv", "c1,2027-01-20,2027-01-31,45.5", "c1,2027-01-20,2027-01-29,45.5\nc1,2027-01-30,2027-01-31,50.1") // 50.05
            .Change("outlook.csv", "c1,2027-02-01,2027-02-18,61", "c1,2027-02-01,2027-02-01,67.1\nc1,2027-02-02,2027-02-18,61");
        AssertSame("""{ "kind": "outlook", "city": "c1", "percent": 10, "from": "2027-01-30", "to": "2027-02-01" }""");
    }

    [Fact]
    public void Outlook_OnAllDays()
    {
        edited.Change("outlook.csv", "2027-02-18,40.0", "2027-02-18,30");
        AssertSame("""{ "kind": "outlook", "city": "c2", "percent": -25 }""");
    }

    [Fact]
    public void BaseDays()
    {
        edited.Change(Yaml, "    source: notice\n    article: 第一条\n    window: winter\n    days: 10", "    source: patched\n    article: 第一条\n    window: winter\n    days: 12");
        AssertSame("""{ "kind": "baseDays", "rule": "base", "days": 12 }""");
    }

    [Fact]
    public void Cap_OfOneMember()
    {
        edited.Change(Yaml, "source: notice\n    scope: company\n    window: horizon\n    maxTonnes: { K1: 120000,", "source: patched\n    scope: company\n    window: horizon\n    maxTonnes: { K1: 118000,");
        AssertSame("""{ "kind": "cap", "rule": "caps", "member": "K1", "tonnes": 118000 }""");
    }

    [Fact]
    public void Cap_OfAllMembersInPercent()
    {
        edited.Change(Yaml, "source: notice\n    scope: company\n    window: horizon\n    maxTonnes: { K1: 120000, K2: 200000 }", "source: patched\n    scope: company\n    window: horizon\n    maxTonnes: { K1: 114000, K2: 190000 }");
        AssertSame("""{ "kind": "cap", "rule": "caps", "percent": -5 }""");
    }

    [Theory]
    [InlineData(""" "moveDays": -2 """, "2027-02-10", "2027-02-12")]
    [InlineData(""" "from": "2027-02-01", "to": "2027-02-08" """, "2027-02-01", "2027-02-08")]
    public void EventWindow_AtAnotherTime(string change, string from, string to)
    {
        edited
            .Change(Yaml, "facts:\n", $"  - id: event.what-if\n    name: {{ zh: 峰会（情景假设）, en: summit (what-if) }}\n    spans: [{{ from: {from}, to: {to} }}]\nfacts:\n")
            .Change(Yaml, "source: notice\n    window: summit", "source: patched\n    window: event.what-if");
        AssertSame($$"""{ "kind": "eventWindow", "rule": "event", {{change}} }""");
    }

    [Fact]
    public void Exemption_FromEverythingOnSomeDays()
    {
        edited.Change(Yaml, "maxStartsPerCityAndDay: 1\n", """
            maxStartsPerCityAndDay: 1
              - id: exempt-L3-2027-02-05
                kind: Scope
                source: what-if
                appliesTo: { lines: [L3] }
                mode: excluded
                reason: { zh: L3（情景假设）, en: L3 (what-if) }
                validFrom: 2027-02-05
                validTo: 2027-02-09
                priority: 1

            """);
        AssertSame("""{ "kind": "exemption", "line": "L3", "from": "2027-02-05", "to": "2027-02-09" }""");
    }

    [Fact]
    public void Exemption_FromOneRule()
    {
        edited.Change(Yaml, "source: notice\n    daysBefore: 4", "source: patched\n    appliesTo: { not: { lines: [L3] } }\n    daysBefore: 4");
        AssertSame("""{ "kind": "exemption", "line": "L3", "rule": "festival" }""");
    }

    [Fact]
    public void Exemption_OfTwoLinesFromARuleWithConditions()
    {
        edited.Change(Yaml, "source: notice\n    appliesTo: { minTonnesPerDay: 1000, maxTonnesPerDay: 6000 }", "source: patched\n    appliesTo: { minTonnesPerDay: 1000, maxTonnesPerDay: 6000, not: { lines: [L1, L3] } }");
        AssertSame("""{ "kind": "exemption", "line": "L3", "rule": "together" }, { "kind": "exemption", "line": "L1", "rule": "together" }""");
    }

    [Fact]
    public void Exemption_FromOneRuleTakenBack()
    {
        edited.Change(Yaml, "appliesTo: { cities: [c1] }", "appliesTo: { any: [{ cities: [c1] }, { lines: [L2] }] }").Change(Yaml, "    assumed: false\n", "");
        AssertSame("""{ "kind": "exemption", "line": "L2", "rule": "outlook", "exempt": false }""");
    }

    [Fact]
    public void Exemption_TakenBack()
    {
        const string Scopes = """
            maxStartsPerCityAndDay: 1
              - { id: out, kind: Scope, source: notice, appliesTo: { companies: [K2] }, mode: excluded, reason: { zh: 不纳入, en: out }, priority: 2 }

            """;
        patched.Change(Yaml, "maxStartsPerCityAndDay: 1\n", Scopes);
        edited.Change(Yaml, "maxStartsPerCityAndDay: 1\n", Scopes
            .Replace("source: notice", "source: patched", StringComparison.Ordinal)
            .Replace("[K2] }", "[K2], not: { lines: [L3] } }", StringComparison.Ordinal));
        AssertSame("""{ "kind": "exemption", "line": "L3", "exempt": false }""");
    }

    [Fact]
    public void Rule_Off()
    {
        edited.Change(Yaml, "  - id: starts\n    kind: StartLimit\n    source: notice\n    maxStartsPerCityAndDay: 1\n", "").Change("orders.csv", "o2,L2,2027-02-01,2027-02-02,running,示例厅,示例〔2026〕3号,\n", "");
        AssertSame("""{ "kind": "rule", "rule": "starts", "state": "off" }, { "kind": "rule", "rule": "o2", "state": "off" }""");
    }

    [Fact]
    public void RulesThatNoLongerMakeSense_AreTheFaultsOfTheEditedFolder()
    {
        edited.Change(Yaml, "  - id: base\n    kind: BaseDays\n    source: notice\n    article: 第一条\n    window: winter\n    days: 10\n", "");

        var read = Patched("""[{ "kind": "rule", "rule": "base", "state": "off" }]""");

        Assert.Null(read.Scenario);
        Assert.Empty(read.PatchFaults);
        Assert.Equal(
            edited.Read().Faults.Select(fault => (fault.Problem, fault.Found)),
            read.TogetherFaults.Select(fault => (fault.Problem, fault.Found)));
        Assert.Equal((Yaml, patched.RowOf(Yaml, "  - id: table") + 3), (read.TogetherFaults[0].File, read.TogetherFaults[0].Row));
    }

    [Fact]
    public void RuleThatIsLeftWithoutALine_IsNoFault()
    {
        var read = Patched("""[{ "kind": "exemption", "line": "L2", "rule": "waste" }, { "kind": "grade", "company": "K2", "grade": "C" }]""");

        Assert.True(read.Scenario is not null, Said(read.TogetherFaults));
        Assert.Empty(read.Scenario!.LinesOf(read.Scenario.Rules.First(rule => rule.Id == "waste")));
    }

    [Fact]
    public void Faults_OfPatches_StandAtTheirPlaceInTheFile()
    {
        var read = Patched("""
            [
              { "kind": "baseDays", "rule": "base", "days": 3 },
              { "kind": "grade",
                "line": "L8", "grade": "A" },
              { "kind": "baseDays", "rule": "base", "days": 4 }
            ]
            """);

        Assert.Equal(
            ["what-if.json:4 [2].line “L8”", "what-if.json:5 [3]"],
            read.PatchFaults.Select(fault => FaultText.Of(fault, Language.English).Split('\n')[0]));
    }

    [Fact]
    public void Faults_OfFolderAndPatches_AreReportedTogether()
    {
        patched.Change("lines.csv", "5000,A", "5000t,A");

        var read = Patched("""[{ "kind": "rule", "rule": "starts" }]""");

        Assert.Single(read.FolderFaults);
        Assert.Single(read.PatchFaults);
    }

    [Fact]
    public void NoPatches_AreTheScenarioOfTheFolder() => Assert.Equal(patched.Read().Scenario!.ContentHash, Patched("[]").Scenario!.ContentHash);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Exemption_FromARule_NeedsASelectorInItsFile(string kind)
    {
        using var example = new TestFolder(new ReferenceExample(kind).Files);
        var scenario = example.Read().Scenario!;
        var rule = scenario.Rules.First(rule => rule.Kind == kind);

        var result = ScenarioPatcher.Apply(scenario, [new ExemptionPatch(scenario.LinesOf(rule).First().Id, rule.Id, null, true)]);

        var refused = result.Faults.Any(fault => fault.Kind == PatchFaultKind.RuleWithoutChoice);
        Assert.Equal(RuleReaderIndex.Find(kind) is not { HasSelector: true }, refused);
    }

    private PatchedReadResult Patched(string patches)
    {
        // Beside the folder's files it would be an unknown one.
        var folder = Directory.CreateDirectory(Path.Combine(patched.Path, ".patches"));
        var path = Path.Combine(folder.FullName, "what-if.json");
        File.WriteAllText(path, patches);
        return PatchedScenarioReader.Read(patched.Path, path);
    }

    private void AssertSame(string patches)
    {
        var expected = edited.Read();
        var read = Patched($"[{patches}]");

        Assert.True(expected.Faults.IsEmpty, Said(expected.Faults));
        Assert.True(read.Scenario is not null, Said([.. read.FolderFaults, .. read.PatchFaults, .. read.TogetherFaults]));
        Assert.NotEqual(Told(patched.Read().Scenario!), Told(expected.Scenario!));
        Assert.Equal(Told(expected.Scenario!), Told(read.Scenario!));
        Assert.Equal(DraftStatus.AssumptionDraft, read.Scenario!.Status);
    }

    private static string Said(IEnumerable<Fault> faults) => string.Join('\n', faults.Select(fault => FaultText.Of(fault, Language.English)));

    // All that patches can touch, and what the dump leaves out.
    private static string Told(Scenario scenario) => string.Join('\n', [
        ScenarioDump.Write(scenario),
        .. scenario.Lines.Select(line => $"{line.Id} assumed {string.Join(';', line.Assumed)}"),
        .. scenario.Windows.Select(window => $"{window.Id} {window.Name} {window.Days} {window.PrintedDays}"),
        .. scenario.Rules.Select(rule => $"{rule.Id} {rule.Source} {rule.Sentence} {rule.SpokenWindow?.Id}"),
    ]);
}
