using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.Domain.WhatIf;
using Scheduler.Files.Faults;
using Scheduler.Files.Tests.Plans;
using Scheduler.Files.Tests.Scenarios;
using Scheduler.Files.WhatIf;

namespace Scheduler.Files.Tests.WhatIf;

public sealed partial class PatchFileTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.Of("patches.schema.json");

    private static readonly DateInterval Days = new(new LocalDate(2027, 1, 21), new LocalDate(2027, 2, 1));

    private readonly TemporaryFolder folder = new();

    /// <summary>Every kind in every form.</summary>
    private static Patch[] All { get; } =
    [
        new GradePatch("HZ-03", null, null, PerformanceGrade.A),
        new GradePatch(null, "K1", null, PerformanceGrade.BMinus),
        new GradePatch(null, null, PerformanceGrade.Leading, PerformanceGrade.Unrated),
        new OutlookPatch("c1", -10, null),
        new OutlookPatch("c1", 1000, Days),
        new BaseDaysPatch("base", 90),
        new CapPatch("cap", null, 1_000_000_000_000, null),
        new CapPatch("cap", "K1", null, -5),
        new EventWindowPatch("event", -3, null),
        new EventWindowPatch("event", null, Days),
        new ExemptionPatch("L1", null, null, true),
        new ExemptionPatch("L1", null, Days, true),
        new ExemptionPatch("L1", "base", null, true),
        new ExemptionPatch("L1", "base", null, false),
        new ExemptionPatch("L1", null, null, false),
        new RulePatch("base"),
    ];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Patches_WrittenAndRead_AreTheSame()
    {
        var bytes = PatchFile.Bytes(All);

        var read = Read(bytes);

        Assert.Empty(read.Faults);
        Assert.Equal(All.OrderBy(patch => patch.Canonical, StringComparer.Ordinal), read.Patches!.Value);
        Assert.Equal(bytes, PatchFile.Bytes(All.Reverse()));
        Assert.Empty(Schema.Validate(JsonDocument.Parse(bytes).RootElement));
    }

    [Fact]
    public void Patches_OfEveryType_AreAmongThese() => Assert.Equal(
        typeof(Patch).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Patch))).Order(new ByName()),
        All.Select(patch => patch.GetType()).Distinct().Order(new ByName()));

    [Fact]
    public void Canonical_Json_IsAsApproved() => Assert.Equal(
        """
        [
          {
            "kind": "exemption",
            "line": "L1",
            "from": "2027-01-21",
            "to": "2027-02-01"
          },
          {
            "kind": "grade",
            "company": "K1",
            "grade": "B-"
          }
        ]

        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(PatchFile.Bytes([All[1], All[11]])));

    [Fact]
    public void EmptyList_IsNoFault() => Assert.Empty(Assert.IsType<System.Collections.Immutable.ImmutableArray<Patch>>(Read("\uFEFF[]").Patches));

    [Theory]
    [InlineData("""[{ "kind": "rule", "rule": "a", "state": "of" }]""", FaultKind.WordUnknown, "[1].state", "of")]
    [InlineData("""[{ "kind": "rules", "rule": "a" }]""", FaultKind.WordUnknown, "[1].kind", "rules")]
    [InlineData("""[{ "rule": "a" }]""", FaultKind.JsonMissing, "[1].kind", null)]
    [InlineData("""[{ "kind": "baseDays", "rule": "a" }]""", FaultKind.JsonMissing, "[1].days", null)]
    [InlineData("""[{ "kind": "baseDays", "rule": "a", "days": 5, "day": 6 }]""", FaultKind.KeyUnknown, "[1].day", "day")]
    [InlineData("""[{ "kind": "baseDays", "rule": "a", "days": 5, "days": 6 }]""", FaultKind.KeyTwice, "[1].days", "days")]
    [InlineData("""[{ "kind": "baseDays", "rule": "a", "days": "5" }]""", FaultKind.JsonKind, "[1].days", "5")]
    [InlineData("""[{ "kind": "baseDays", "rule": "a", "days": 5.5 }]""", FaultKind.TooManyDecimals, "[1].days", "5.5")]
    [InlineData("""[{ "kind": "baseDays", "rule": "a", "days": 5e1 }]""", FaultKind.NumberMalformed, "[1].days", "5e1")]
    [InlineData("""[{ "kind": "baseDays", "rule": ["a"], "days": 5 }]""", FaultKind.JsonKind, "[1].rule", "[…]")]
    [InlineData("""[{ "kind": "baseDays", "rule": "", "days": 5 }]""", FaultKind.ValueMissing, "[1].rule", null)]
    [InlineData("""[{ "kind": "baseDays", "rule": "\ud800", "days": 5 }]""", FaultKind.JsonKind, "[1].rule", null)]
    [InlineData("""[{ "kind": "exemption", "line": "a", "exempt": "no" }]""", FaultKind.JsonKind, "[1].exempt", "no")]
    [InlineData("""[{ "kind": "exemption", "line": "a", "from": "2027-01-05" }]""", FaultKind.JsonMissing, "[1].to", null)]
    [InlineData("""[{ "kind": "exemption", "line": "a", "from": "2027-01-05", "to": "2027-01-04" }]""", FaultKind.DatesReversed, "[1].to", "2027-01-04")]
    [InlineData("""[{ "kind": "exemption", "line": "a", "from": "2027-01-05", "to": "5.1.2027" }]""", FaultKind.DateMalformed, "[1].to", "5.1.2027")]
    [InlineData("""[{ "kind": "exemption", "line": "a", "rule": "b", "from": "2027-01-05", "to": "2027-01-05" }]""", FaultKind.KeysApart, "[1].from", null)]
    [InlineData("""[{ "kind": "exemption", "line": "a", "exempt": false, "from": "2027-01-05", "to": "2027-01-05" }]""", FaultKind.KeysApart, "[1].from", null)]
    [InlineData("""[{ "kind": "grade", "grade": "A" }]""", FaultKind.KeysExclusive, "[1]", null)]
    [InlineData("""[{ "kind": "grade", "line": "a", "company": "b", "grade": "A" }]""", FaultKind.KeysExclusive, "[1]", null)]
    [InlineData("""[{ "kind": "grade", "line": "a", "grade": "a" }]""", FaultKind.WordUnknown, "[1].grade", "a")]
    [InlineData("""[{ "kind": "cap", "rule": "a" }]""", FaultKind.KeysExclusive, "[1]", null)]
    [InlineData("""[{ "kind": "eventWindow", "rule": "a", "moveDays": 1, "from": "2027-01-05", "to": "2027-01-05" }]""", FaultKind.KeysExclusive, "[1]", null)]
    [InlineData("""[{ "kind": "outlook", "city": "a", "percent": -101 }]""", FaultKind.NumberOutOfRange, "[1].percent", "-101")]
    [InlineData("""[ 7 ]""", FaultKind.JsonKind, "[1]", "7")]
    [InlineData("""{ "kind": "rule", "rule": "a", "state": "off" }""", FaultKind.NotAList, null, "{…}")]
    [InlineData("""[{ "kind": "rule", """, FaultKind.JsonSyntax, null, null)]
    [InlineData("", FaultKind.JsonSyntax, null, null)]
    internal void List_WithOneFault_ReportsItAtItsPlace(string json, FaultKind kind, string? column, string? found)
    {
        var read = Read(json);

        Assert.Null(read.Patches);
        var fault = Assert.Single(read.Faults);
        Assert.True(fault.Is(kind), FaultText.Of(fault, Language.English));
        Assert.Equal(("what-if.json", 1, column, found), (fault.File, fault.Row, fault.Column, fault.Found));
    }

    [Fact]
    public void List_WithFaultsInSeveralPatches_ReportsAllWithTheirRows()
    {
        var read = Read("""
            [
              { "kind": "grade", "line": "L1", "grade": "Z" },
              { "kind": "rule", "rule": "base", "state": "off" },
              {
                "kind": "baseDays", "rule": "base",
                "days": -1
              }
            ]
            """);

        Assert.Equal([(2, "[1].grade"), (6, "[3].days")], read.Faults.Select(fault => (fault.Row!.Value, fault.Column!)));
    }

    [Fact]
    public void File_ThatIsMissingOrTooLarge_IsAFault()
    {
        Assert.True(Assert.Single(PatchFile.Read(folder["nothing.json"]).Faults).Is(FaultKind.FileUnreadable));
        Assert.True(Assert.Single(PatchFile.Read(folder.Path).Faults).Is(FaultKind.FileUnreadable));
        Assert.True(Assert.Single(Read(new byte[(1024 * 1024) + 1]).Faults).Is(FaultKind.FileTooLarge));
        Assert.True(Assert.Single(Read([0x5B, 0xFF, 0x5D]).Faults).Is(FaultKind.NotUtf8));
    }

    [Fact]
    public void Examples_OfThePage_AreReadAndKeepTheSchema()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "what-if.md"));
        var blocks = Block().Matches(page).Select(match => match.Groups["text"].Value).ToList();

        Assert.All(blocks, block =>
        {
            var read = Read(block);
            Assert.True(read.Faults.IsEmpty, string.Join('\n', read.Faults.Select(fault => FaultText.Of(fault, Language.English))));
            Assert.Empty(Schema.Validate(JsonDocument.Parse(block).RootElement));
        });
        Assert.Equal(
            All.Select(patch => patch.Kind).Distinct().Order(StringComparer.Ordinal),
            blocks.SelectMany(block => Read(block).Patches!.Value).Select(patch => patch.Kind).Distinct().Order(StringComparer.Ordinal));
        File.WriteAllText(folder["what-if.json"], blocks[0]);
        Assert.NotNull(PatchedScenarioReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "tiny"), folder["what-if.json"]).Scenario);
    }

    [Theory]
    [InlineData("""[{ "kind": "rule", "rule": "a" }]""")]
    [InlineData("""[{ "kind": "rule", "rule": "a", "state": "off", "why": "x" }]""")]
    [InlineData("""[{ "kind": "grade", "line": "a", "company": "b", "grade": "A" }]""")]
    [InlineData("""[{ "kind": "outlook", "city": "a", "percent": 1001 }]""")]
    [InlineData("""[{ "kind": "outlook", "city": "a", "percent": 1, "from": "2027-01-05" }]""")]
    [InlineData("""[{ "kind": "eventWindow", "rule": "a" }]""")]
    [InlineData("""[{ "kind": "cap", "rule": "a", "tonnes": 1, "percent": 1 }]""")]
    public void Schema_OfWrongLists_RefusesThemAsTheReaderDoes(string json)
    {
        Assert.NotEmpty(Schema.Validate(JsonDocument.Parse(json).RootElement));
        Assert.NotEmpty(Read(json).Faults);
    }

    private PatchReadResult Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private PatchReadResult Read(byte[] bytes)
    {
        File.WriteAllBytes(folder["what-if.json"], bytes);
        return PatchFile.Read(folder["what-if.json"]);
    }

    [GeneratedRegex("^```json \\S+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    private sealed class ByName : IComparer<Type>
    {
        public int Compare(Type? x, Type? y) => string.CompareOrdinal(x?.Name, y?.Name);
    }
}
