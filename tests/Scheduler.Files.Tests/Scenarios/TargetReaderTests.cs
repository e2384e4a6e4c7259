using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class TargetReaderTests
{
    private const string Yaml = "scenario.yaml";

    private const string Name = "id: t, name: { zh: 目标, en: target }, source: notice";

    [Fact]
    public void Targets_Read_AreAsWritten()
    {
        // No line has grade C.
        using var folder = With(
            $"{{ {Name}, article: 第三条, by: 2025-12-31, of: capacity, where: {{ grades: [C] }}, among: {{ minTonnesPerDay: 3000 }}, atMostPercent: 12.5 }}",
            "{ id: l, name: { zh: 清单, en: list }, source: draft, where: { specialClasses: [carbide-slag] }, list: true }",
            "{ id: u, name: { zh: 不可计, en: not countable }, source: draft, assumed: false, missing: { zh: 某某, en: something } }");

        var targets = folder.Read().Scenario!.Targets;

        var share = Assert.IsType<ShareTarget>(targets[0]);
        Assert.Equal(("t", new LocalDate(2025, 12, 31), TargetUnit.Capacity), (share.Id, share.By, share.Unit));
        Assert.Equal(new RuleSource("示例厅", "示例〔2026〕1号", "第三条", Firmness.Rigid, Assumed: false), share.Source);
        Assert.Equal((PerformanceGrade.C, 3000), (Assert.Single(share.Where.Grades), share.Among.MinTonnesPerDay));
        Assert.Equal(new ShareLimit(ShareBound.AtMost, 12_500), share.Limit);
        var list = Assert.IsType<ListTarget>(targets[1]);
        Assert.Equal((SpecialClass.CarbideSlag, LineSelector.All, true), (Assert.Single(list.Where.SpecialClasses), list.Among, list.Source.Assumed));
        var uncountable = Assert.IsType<UncountableTarget>(targets[2]);
        Assert.Equal((new LocalizedText("某某", "something"), false, null), (uncountable.Missing, uncountable.Source.Assumed, uncountable.By));
    }

    [Fact]
    public void Targets_Missing_AreNone()
    {
        using var folder = new TestFolder();
        Assert.Empty(folder.Read().Scenario!.Targets);
    }

    [Theory]
    [InlineData("of: lines, where: { grades: [A] }", "KeysExclusive", "atLeastPercent", null)]
    [InlineData("of: lines, where: { grades: [A] }, atLeastPercent: 50, list: true", "KeysExclusive", "list", "atLeastPercent, list")]
    [InlineData("where: { grades: [A] }, atLeastPercent: 50", "KeyMissing", "of", null)]
    [InlineData("of: tonnes, where: { grades: [A] }, atLeastPercent: 50", "WordUnknown", "of", "tonnes")]
    [InlineData("of: lines, atLeastPercent: 50", "KeyMissing", "where", null)]
    [InlineData("of: lines, where: { grades: [A] }, atLeastPercent: 100.001", "NumberOutOfRange", "atLeastPercent", "100.001")]
    [InlineData("of: lines, where: { grades: [A] }, atMostPercent: 0.0001", "TooManyDecimals", "atMostPercent", "0.0001")]
    [InlineData("of: lines, where: { grades: [A] }, list: true", "KeyUnknown", "of", "of")]
    [InlineData("where: { grades: [A] }, list: false", "WordUnknown", "list", "false")]
    [InlineData("where: { grades: [A] }, list: sometimes", "WordUnknown", "list", "sometimes")]
    [InlineData("where: { grades: [A] }, missing: { zh: 某某, en: something }", "KeyUnknown", "where", "where")]
    [InlineData("where: { grades: [A+] }, list: true", "WordUnknown", "where.grades[1]", "A+")]
    [InlineData("where: { cities: [c9] }, list: true", "ReferenceUnknown", "where.cities[1]", "c9")]
    [InlineData("where: { grades: [A] }, among: { facts: [{ fact: coal, is: yes }] }, list: true", "ReferenceUnknown", "among.facts[1].fact", "coal")]
    [InlineData("where: { grades: [A] }, list: true, by: 2025", "DateMalformed", "by", "2025")]
    [InlineData("where: { grades: [A] }, list: true, until: 2025-12-31", "KeyUnknown", "until", "until")]
    public void Target_Faulty_IsOneFaultAtItsPlace(string keys, string kind, string column, string? found)
    {
        using var folder = With($"{{ {Name}, {keys} }}");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(Enum.Parse<FaultKind>(kind)), FaultText.Of(fault, Language.English));
        Assert.Equal((Yaml, folder.RowOf(Yaml, "  - { id: t"), $"targets[1].{column}", found), (fault.File, fault.Row, fault.Column, fault.Found));
    }

    [Fact]
    public void Targets_WithSeveralFaults_TellAll()
    {
        using var folder = With(
            $"{{ {Name}, of: line, where: {{ cities: [c9] }}, atLeastPercent: 101 }}",
            "{ id: t, name: { zh: 目标 }, source: nobody, where: { lines: [L1] }, list: true }",
            "something");
        Assert.Equal(
            ["targets[1].of", "targets[1].where.cities[1]", "targets[1].atLeastPercent", "targets[2].name.en", "targets[2].source", "targets[2].id", "targets[3]"],
            folder.Read().Faults.Select(fault => fault.Column).OrderBy(column => column![..10], StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_WithAGradeThatNobodyHas_AreStillFaulty()
    {
        using var folder = With($"{{ {Name}, where: {{ grades: [C] }}, list: true }}").Change(Yaml, "appliesTo: { cities: [c1] }", "appliesTo: { grades: [C] }");
        Assert.True(Assert.Single(folder.Read().Faults).Is(FaultKind.ReferenceUnknown));
    }

    private static TestFolder With(params string[] targets) => new TestFolder().Change(
        Yaml, "provenance:\n", $"targets:\n{string.Concat(targets.Select(target => $"  - {target}\n"))}provenance:\n");
}
