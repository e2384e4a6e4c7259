using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class ScenarioReaderTests
{
    private static readonly LocalDate First = new(2027, 1, 20);

    [Fact]
    public void Tiny_Read_IsAsItsFilesSay()
    {
        var scenario = Sound(ScenarioReader.Read(Path.Combine(RepositoryRoot.Path, "scenarios", "tiny")));

        Assert.Equal("tiny", scenario.Id);
        Assert.Equal(DraftStatus.AssumptionDraft, scenario.Status);
        Assert.Equal(new Horizon(First, new LocalDate(2027, 2, 18)), scenario.Horizon);
        Assert.Equal(30, scenario.Horizon.DayCount);
        Assert.Equal(["L1", "L2", "L3"], scenario.OperatingLines.Select(line => line.Id));
        Assert.All(scenario.Rules.Where(rule => rule is not FixedOrder), rule => Assert.True(rule.Source.Assumed));
        Assert.All(scenario.Lines, line => Assert.Equal(11, line.Assumed.Length));
        Assert.Equal(new LineHistory("L3", LineState.Stopped, new LocalDate(2027, 1, 17)), Assert.Single(scenario.Histories));
        Assert.Equal(272_000, scenario.Demand.Sum(month => month.Tonnes));
        Assert.Equal((450, 390 + 7), (scenario.Outlook.Pm25Tenths("c1")[0], scenario.Outlook.Pm25Tenths("c1")[29]));
        Assert.InRange(scenario.Outlook.MeanPm25Tenths("c1", scenario.Horizon.Days), 0, 599);
        Assert.InRange(scenario.Outlook.MeanPm25Tenths("c2", scenario.Horizon.Days), 600, 799);
    }

    [Fact]
    public void Sample_Read_HasEveryPart()
    {
        using var folder = new TestFolder();

        var scenario = Sound(folder.Read());

        Assert.Equal(new LocalizedText("样例", "Sample"), scenario.Title);
        Assert.Equal((1000, 300, 125), (scenario.PollutantWeights.PmPermille, scenario.PollutantWeights.So2Permille, scenario.PollutantWeights.NoxPermille));
        Assert.Equal(["horizon", "winter"], scenario.Windows.Select(window => window.Id));
        Assert.Equal(new LocalizedText("规划期", "whole horizon"), scenario.Windows[0].Name);
        Assert.Equal((30, 18), (scenario.Windows[0].Days.Count, scenario.Windows[1].Days.Count));
        Assert.Equal(["L1", "L2", "L3", "L4"], scenario.Lines.Select(line => line.Id));
        Assert.Equal("丙,县", scenario.Lines[2].County);
        Assert.Equal((LineStatus.Idle, SpecialClass.KeyProject), (scenario.Lines[3].Status, scenario.Lines[3].SpecialClass));
        Assert.Equal(["class", "population"], scenario.Cities[1].Assumed.AsEnumerable());
        Assert.Equal(455, scenario.Outlook.Pm25Tenths("c1")[11]);
        Assert.Equal(610, scenario.Outlook.Pm25Tenths("c1")[12]);
        Assert.Equal(200, scenario.Outlook.Pm25Tenths("c3")[0]);
        Assert.Equal(309, scenario.Outlook.Pm25Tenths("c3")[29]);
        Assert.Equal(new LocalizedText("虚构。", "Made up."), Assert.Single(scenario.Provenance));
    }

    [Fact]
    public void Sample_Read_HasDatedFactsWithTheirEvidence()
    {
        using var folder = new TestFolder();

        var scenario = Sound(folder.Read());

        Assert.Equal(["ultra-low", "energy", "fuel"], scenario.FactDefinitions.Select(definition => definition.Id));
        Assert.Equal(("kgce/t", FactType.Number), (scenario.FactDefinitions[1].Unit, scenario.FactDefinitions[1].Type));
        var energy = scenario.Facts[1];
        Assert.Equal(("L2", new FactValue("98.5", 98_500), (LocalDate?)null, new LocalDate(2027, 1, 31)), (energy.LineId, energy.Value, energy.From, energy.To));
        Assert.Equal(("监察意见", "", false), (energy.Evidence, energy.Approver, energy.Published));
        Assert.Equal(["evidence"], energy.Assumed.AsEnumerable());
        Assert.Equal(PerformanceGrade.B, scenario.Facts[3].Grade);
    }

    [Fact]
    public void Selector_WithAllItsKeys_IsRead()
    {
        using var folder = new TestFolder().Change(
            "scenario.yaml",
            "appliesTo: { cities: [c1] }",
            "appliesTo: { markets: [m1], all: [{ cities: [c1, c2] }], any: [{ facts: [{ fact: ultra-low, is: yes }] }, { facts: [{ fact: fuel, isOneOf: [coal, mixed] }] }, { facts: [{ fact: energy, atLeast: 90, atMost: 99.5 }] }], not: { facts: [{ fact: fuel, is: mixed }] } }");

        var selector = Sound(folder.Read()).Rules[2].AppliesTo;

        Assert.Equal(["m1"], selector.Markets.AsEnumerable());
        Assert.Equal(["c1", "c2"], selector.AllOf[0].Cities.AsEnumerable());
        Assert.Equal(["yes"], selector.AnyOf[0].Facts[0].Is.AsEnumerable());
        Assert.Equal(["coal", "mixed"], selector.AnyOf[1].Facts[0].Is.AsEnumerable());
        Assert.Equal((90_000, 99_500), (selector.AnyOf[2].Facts[0].AtLeast, selector.AnyOf[2].Facts[0].AtMost));
        Assert.Equal(["mixed"], selector.Not!.Facts[0].Is.AsEnumerable());
    }

    [Fact]
    public void Rule_WithValidityAndPriority_IsRead()
    {
        using var folder = new TestFolder().Change(
            "scenario.yaml",
            "    maxSharePercent: 60\n",
            "    maxSharePercent: 60\n  - id: later\n    kind: ConcurrencyLimit\n    source: draft\n    window: winter\n    maxSharePercent: 40\n"
            + "    validFrom: 2027-01-25\n    validTo: 2027-02-06\n    priority: 3\n    supersedes: [together]\n");

        var later = Sound(folder.Read()).Rules[10];

        Assert.Equal((new LocalDate(2027, 1, 25), new LocalDate(2027, 2, 6), 3), (later.ValidFrom, later.ValidTo, later.Priority));
        Assert.Equal(["together"], later.Supersedes.AsEnumerable());
    }

    [Fact]
    public void Rivals_WithDifferentPriorities_AreNoFault()
    {
        using var folder = new TestFolder().Change(
            "scenario.yaml",
            "maxStartsPerCityAndDay: 1\n",
            "maxStartsPerCityAndDay: 1\n  - id: more\n    kind: StartLimit\n    source: notice\n    priority: 1\n    maxStartsPerCityAndDay: 2\n    appliesTo: { cities: [c1] }\n");

        Sound(folder.Read());
    }

    [Theory]
    [InlineData("{ from: 2027-02-05, to: 2027-02-10, count: same-clock }", 17)]
    [InlineData("{ from: 2027-02-05, to: 2027-02-10, count: exclusive-end }", 17)]
    [InlineData("{ from: 2027-02-05, to: 2027-02-10, count: inclusive-dates }", 18)]
    public void Window_Counted_EndsAsItsModeSays(string span, int days)
    {
        using var folder = new TestFolder().Change("scenario.yaml", "{ from: 2027-02-05, to: 2027-02-10 }", span);

        Assert.Equal(days, Sound(folder.Read()).Windows[1].Days.Count);
    }

    [Fact]
    public void Window_PrintedWithAnotherNumber_KeepsBoth()
    {
        using var folder = new TestFolder().Change("scenario.yaml", "    name: { zh: 冬季, en: winter }\n", "    name: { zh: 冬季, en: winter }\n    printedDays: 17\n");

        var winter = Sound(folder.Read()).Windows[1];

        Assert.Equal((17, 18, true), (winter.PrintedDays, winter.Days.Count, winter.IsMiscounted));
    }

    [Fact]
    public void Window_ExceptOthers_HasTheRest()
    {
        using var folder = new TestFolder().Change(
            "scenario.yaml", "facts:\n", "  - { id: rest, name: { zh: 其余, en: rest }, except: [winter] }\nfacts:\n");

        Assert.Equal(12, Sound(folder.Read()).Windows[2].Days.Count);
    }

    [Fact]
    public void Sample_Read_HasEveryRuleWithItsNumbers()
    {
        using var folder = new TestFolder();

        var scenario = Sound(folder.Read());

        var winter = scenario.Windows[1];
        var notice = new RuleSource("示例厅", "示例〔2026〕1号", "", Firmness.Rigid, false);
        var draft = new RuleSource("本工具", "假设草案", "", Firmness.Rigid, true);
        Assert.Equal(
            ["base", "table", "outlook", "waste", "extra", "early", "festival", "blocks", "caps", "together", "supply", "starts", "o1", "o2"],
            scenario.Rules.Select(rule => rule.Id));
        Assert.Equal(new BaseDays("base", notice with { Article = "第一条" }, LineSelector.All, winter, 10), scenario.Rules[0]);
        var table = Assert.IsType<GradeTable>(scenario.Rules[1]);
        Assert.Equal(draft, table.Source);
        Assert.Equal([new CapacityClass("small", 0), new CapacityClass("large", 4000)], table.CapacityClasses.AsEnumerable());
        Assert.Equal(
            [new GradeTableRow(PerformanceGrade.A, null, null, -2), new GradeTableRow(PerformanceGrade.B, "large", "key", 1)], table.Rows.AsEnumerable());
        var outlook = Assert.IsType<OutlookAddOn>(scenario.Rules[2]);
        Assert.Equal(draft with { Assumed = false, Firmness = Firmness.Encouraged }, outlook.Source);
        Assert.Equal(["c1"], outlook.AppliesTo.Cities.AsEnumerable());
        Assert.Equal([new OutlookThreshold(355, 1), new OutlookThreshold(600, 3)], outlook.Thresholds.AsEnumerable());
        var waste = Assert.IsType<SpecialTreatment>(scenario.Rules[3]);
        Assert.Equal((TreatmentKind.Share, 50), (waste.Treatment, waste.SharePercent));
        Assert.Equal([SpecialClass.CoProcessing], waste.AppliesTo.SpecialClasses.AsEnumerable());
        Assert.Equal(new ExtraDaysLimit("extra", notice, LineSelector.All, 2), scenario.Rules[4]);
        Assert.Equal(new PeriodMinimum("early", notice, LineSelector.All, winter, null, 40), scenario.Rules[5]);
        var festival = Assert.IsType<SpringFestivalWindow>(scenario.Rules[6]);
        Assert.Equal((4, 9, 3), (festival.DaysBefore, festival.DaysAfter, festival.Days));
        Assert.Equal(
            new Window("festival", new("春节窗口", "Spring Festival window"), DaySet.Of(new DateInterval(new(2027, 2, 2), new(2027, 2, 15)))),
            festival.Window);
        Assert.Equal(new BlockLength("blocks", draft, LineSelector.All, 4, 12, 5, 3, true), scenario.Rules[7]);
        var caps = Assert.IsType<OutputCap>(scenario.Rules[8]);
        Assert.Equal(CapScope.Company, caps.Scope);
        Assert.Equal([new("K1", 120_000), new("K2", 200_000)], caps.MaxTonnes);
        var together = Assert.IsType<ConcurrencyLimit>(scenario.Rules[9]);
        Assert.Equal((60, 1000, 6000), (together.MaxSharePercent, together.AppliesTo.MinTonnesPerDay, together.AppliesTo.MaxTonnesPerDay));
        Assert.IsType<SupplyBalance>(scenario.Rules[10]);
        Assert.Equal(new StartLimit("starts", notice, LineSelector.All, 1), scenario.Rules[11]);
        var order = Assert.IsType<FixedOrder>(scenario.Rules[12]);
        Assert.Equal(("L2", LineState.Stopped), (order.LineId, order.State));
        Assert.Equal(new DateInterval(new(2027, 1, 28), new(2027, 1, 29)), order.Days);
        Assert.Equal(new RuleSource("示例厅", "示例〔2026〕2号", "第二条", Firmness.Rigid, false), order.Source);
    }

    [Fact]
    public void OptionalFiles_Missing_AreEmpty()
    {
        using var folder = new TestFolder().Delete("history.csv").Delete("orders.csv");

        var scenario = Sound(folder.Read());

        Assert.Empty(scenario.Histories);
        Assert.DoesNotContain(scenario.Rules, rule => rule is FixedOrder);
    }

    [Fact]
    public void Demand_HeaderOnlyWithoutSupplyBalance_IsSound()
    {
        using var folder = new TestFolder()
            .Change("scenario.yaml", "  - id: supply\n    kind: SupplyBalance\n    source: notice\n", "")
            .Write("demand.csv", "market,month,tonnes\n");

        Assert.Empty(Sound(folder.Read()).Demand);
    }

    [Theory]
    [InlineData("cities.csv")]
    [InlineData("scenario.yaml")]
    public void File_WithByteOrderMarkAndCarriageReturns_ReadsTheSame(string name)
    {
        using var folder = new TestFolder();
        var plain = Sound(folder.Read());

        folder.Write(name, "\uFEFF" + SampleScenario.Files[name].Replace("\n", "\r\n"));

        var marked = Sound(folder.Read());
        Assert.Equal(plain.Cities.Select(city => city.Name), marked.Cities.Select(city => city.Name));
        Assert.Equal(plain.Title, marked.Title);
        Assert.NotEqual(plain.ContentHash, marked.ContentHash);
    }

    [Fact]
    public void Table_WithColumnsInAnotherOrderAndEmptyLines_ReadsTheSame()
    {
        using var folder = new TestFolder()
            .Write("demand.csv", "tonnes,market,month\n\n125000,m1,2027-01\n147000,m1,2027-02\n\n0,m2,2027-01\n0,m2,2027-02\n\n");

        Assert.Equal([125_000, 147_000, 0, 0], Sound(folder.Read()).Demand.Select(month => month.Tonnes));
    }

    [Fact]
    public void Row_AfterQuotedLineBreakAndEmptyLine_KeepsItsLineNumber()
    {
        using var folder = new TestFolder()
            .Change("cities.csv", "City One", "\"City\nOne\"")
            .Change("cities.csv", "c2,", "\n\nc2,")
            .Change("cities.csv", "5000000", "x");

        Assert.Equal([2, 6], folder.Read().Faults.Select(fault => fault.Row));
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void ContentHash_OneByteChanged_Changes(string name)
    {
        using var folder = new TestFolder();
        var hash = Sound(folder.Read()).ContentHash;

        folder.Write(name, SampleScenario.Files[name] + "\n");

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.NotEqual(hash, Sound(folder.Read()).ContentHash);
        folder.Write(name, SampleScenario.Files[name]);
        Assert.Equal(hash, Sound(folder.Read()).ContentHash);
    }

    [Fact]
    public void ContentHash_OfTheSample_IsAsTheFormatPageSays()
    {
        using var folder = new TestFolder();
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
        {
            foreach (var (name, text) in SampleScenario.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                writer.Write(Encoding.UTF8.GetByteCount(name));
                writer.Write(Encoding.UTF8.GetBytes(name));
                writer.Write((long)Encoding.UTF8.GetByteCount(text));
                writer.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), Sound(folder.Read()).ContentHash);
    }

    [Fact]
    public void RuleKinds_OfTheDomain_AllHaveAReader()
    {
        var kinds = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && type != typeof(FixedOrder)).Select(type => type.Name);

        Assert.Equal(kinds.Order(), Files.Scenarios.RuleReaders.RuleReaderIndex.Kinds.Order());
    }

    public static TheoryData<string> FileNames => [.. SampleScenario.Files.Keys];

    private static Scenario Sound(ScenarioReadResult result)
    {
        Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English))));
        return Assert.IsType<Scenario>(result.Scenario);
    }
}
