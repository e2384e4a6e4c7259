using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;
using Scheduler.Testing;

namespace Scheduler.Domain.Tests.WhatIf;

public sealed class ScenarioPatcherTests
{
    private static readonly Scenario Base = January().Build();

    public static TheoryData<PatchFaultKind, string?, Patch[]> Faults => new()
    {
        { PatchFaultKind.LineUnknown, "line", [new GradePatch("L9", null, null, PerformanceGrade.A)] },
        { PatchFaultKind.LineUnknown, "line", [new ExemptionPatch("L9", null, null, true)] },
        { PatchFaultKind.CompanyUnknown, "company", [new GradePatch(null, "k9", null, PerformanceGrade.A)] },
        { PatchFaultKind.GradeUnused, "fromGrade", [new GradePatch(null, null, PerformanceGrade.Leading, PerformanceGrade.A)] },
        { PatchFaultKind.CityUnknown, "city", [new OutlookPatch("c9", 10, null)] },
        { PatchFaultKind.RuleUnknown, "rule", [new BaseDaysPatch("nothing", 10)] },
        { PatchFaultKind.RuleUnknown, "rule", [new RulePatch("nothing")] },
        { PatchFaultKind.RuleUnknown, "rule", [new ExemptionPatch("L1", "nothing", null, true)] },
        { PatchFaultKind.RuleOfAnotherKind, "rule", [new BaseDaysPatch("cap", 10)] },
        { PatchFaultKind.RuleOfAnotherKind, "rule", [new CapPatch("base", null, 10, null)] },
        { PatchFaultKind.RuleOfAnotherKind, "rule", [new EventWindowPatch("base", 3, null)] },
        { PatchFaultKind.PercentOutOfRange, "percent", [new OutlookPatch("c1", -101, null)] },
        { PatchFaultKind.PercentOutOfRange, "percent", [new CapPatch("cap", null, null, 1001)] },
        { PatchFaultKind.OutlookTooHigh, "percent", [new OutlookPatch("c2", 1000, null)] },
        { PatchFaultKind.SpanOutsideHorizon, "from", [new OutlookPatch("c1", 10, Spans.Interval("2026-12-31..2027-01-05"))] },
        { PatchFaultKind.SpanOutsideHorizon, "to", [new ExemptionPatch("L1", null, Spans.Interval("2027-01-31..2027-02-01"), true)] },
        { PatchFaultKind.SpanOutsideHorizon, "moveDays", [new EventWindowPatch("event", 12, null)] },
        { PatchFaultKind.SpanOutsideHorizon, "moveDays", [new EventWindowPatch("event", int.MinValue, null)] },
        { PatchFaultKind.SpanOutsideHorizon, "from", [new EventWindowPatch("event", null, Spans.Interval("2027-02-01"))] },
        { PatchFaultKind.DaysOutOfRange, "days", [new BaseDaysPatch("base", 32)] },
        { PatchFaultKind.DaysOutOfRange, "days", [new BaseDaysPatch("base", -1)] },
        { PatchFaultKind.DaysOutOfRange, "days", [new BaseDaysPatch("block", 9)] },
        { PatchFaultKind.MemberUnknown, "member", [new CapPatch("cap", "k3", 10, null)] },
        { PatchFaultKind.MemberMissing, "member", [new CapPatch("cap", null, 10, null)] },
        { PatchFaultKind.TonnesOutOfRange, "tonnes", [new CapPatch("cap", "k1", -1, null)] },
        { PatchFaultKind.TonnesOutOfRange, "percent", [new CapPatch("cap", "k2", null, 1000)] },
        { PatchFaultKind.RuleWithoutChoice, "rule", [new ExemptionPatch("L1", "order", null, true)] },
        { PatchFaultKind.RuleWithoutChoice, "rule", [new ExemptionPatch("L1", "supply", null, true)] },
        { PatchFaultKind.RuleWithoutChoice, "rule", [new ExemptionPatch("L1", "exempt", null, false)] },
        { PatchFaultKind.NotChosen, "line", [new ExemptionPatch("L1", "block", null, true)] },
        { PatchFaultKind.ChosenAlready, "line", [new ExemptionPatch("L1", "base", null, false)] },
        { PatchFaultKind.NotExempt, "line", [new ExemptionPatch("L1", null, null, false)] },
        { PatchFaultKind.NoRuleLeft, "rule", [.. Base.Rules.Where(rule => rule is not FixedOrder).Select(rule => new RulePatch(rule.Id))] },
        { PatchFaultKind.Contradiction, null, [new RulePatch("base"), new RulePatch("base")] },
        { PatchFaultKind.Contradiction, null, [new RulePatch("base"), new BaseDaysPatch("base", 3)] },
        { PatchFaultKind.Contradiction, null, [new BaseDaysPatch("base", 4), new BaseDaysPatch("base", 3)] },
        { PatchFaultKind.Contradiction, null, [new GradePatch("L1", null, null, PerformanceGrade.A), new GradePatch(null, "k1", null, PerformanceGrade.C)] },
        { PatchFaultKind.Contradiction, null, [new GradePatch("L1", null, null, PerformanceGrade.A), new GradePatch(null, null, PerformanceGrade.B, PerformanceGrade.C)] },
        { PatchFaultKind.Contradiction, null, [new OutlookPatch("c1", 1, null), new OutlookPatch("c1", 2, Spans.Interval("2027-01-31"))] },
        { PatchFaultKind.Contradiction, null, [new CapPatch("cap", null, null, 1), new CapPatch("cap", "k1", 10, null)] },
        { PatchFaultKind.Contradiction, null, [new EventWindowPatch("event", 1, null), new EventWindowPatch("event", 2, null)] },
        { PatchFaultKind.Contradiction, null, [new ExemptionPatch("L4", null, null, false), new ExemptionPatch("L4", null, Spans.Interval("2027-01-02"), true)] },
        { PatchFaultKind.Contradiction, null, [new ExemptionPatch("L4", "exempt", null, true), new ExemptionPatch("L4", null, null, false)] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Patches_ThatDoNotFit_SayWhy(PatchFaultKind kind, string? member, Patch[] patches)
    {
        var result = ScenarioPatcher.Apply(Base, [.. patches]);

        Assert.Null(result.Scenario);
        var fault = Assert.Single(result.Faults);
        Assert.Equal((kind, member, patches.Length - 1), (fault.Kind, fault.Member, fault.Index));
    }

    [Fact]
    public void FaultKinds_All_HaveACase() =>
        Assert.Empty(Enum.GetValues<PatchFaultKind>().Except(Faults.Select(row => (PatchFaultKind)row[0])));

    [Fact]
    public void Faults_OfSeveralPatches_AreAllReportedInTheirOrder()
    {
        var result = ScenarioPatcher.Apply(Base, [new RulePatch("z"), new BaseDaysPatch("base", 99), new GradePatch("a", null, null, PerformanceGrade.A)]);

        Assert.Equal(
            [(0, PatchFaultKind.RuleUnknown), (1, PatchFaultKind.DaysOutOfRange), (2, PatchFaultKind.LineUnknown)],
            result.Faults.Select(fault => (fault.Index, fault.Kind)));
    }

    [Fact]
    public void NoPatches_LeaveTheBaseAsItIs() => Assert.Same(Base, ScenarioPatcher.Apply(Base, []).Scenario);

    [Fact]
    public void Patched_IsADraftThatTellsWhatItAssumes()
    {
        var official = Base with { Status = DraftStatus.Official };

        var patched = Patched(official, new RulePatch("together"), new OutlookPatch("c1", -10, Spans.Interval("2027-01-02..2027-01-03")));

        Assert.Equal((Base.Id, DraftStatus.AssumptionDraft), (patched.Id, patched.Status));
        Assert.Equal(
            ["What if: the expected PM2.5 of c1 changes by −10 % from 2027-01-02 to 2027-01-03.",
             "What if: rule together is switched off (“On every day of the horizon at most 60 % of each market's capacity is off.”)."],
            patched.Notes.Select(note => note.En));
        Assert.StartsWith("情景假设：", patched.Notes.First().Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Hash_OfAPatchedScenario_IsThatOfTheBaseAndTheCanonicalLines()
    {
        var expected = SHA256.HashData(Encoding.UTF8.GetBytes($"{Base.ContentHash}\nbaseDays rule=base days=9\nrule rule=together state=off\n"));

        Assert.Equal(
            Convert.ToHexStringLower(expected),
            Patched(Base, new RulePatch("together"), new BaseDaysPatch("base", 9)).ContentHash);
    }

    [Fact]
    public void Hash_OfDifferentPatches_Differs()
    {
        Patch[] patches =
        [
            new BaseDaysPatch("base", 9), new BaseDaysPatch("base", 8), new OutlookPatch("c1", 9, null), new OutlookPatch("c2", 9, null),
            new OutlookPatch("c1", 9, Spans.Interval("2027-01-02")), new ExemptionPatch("L1", null, null, true), new ExemptionPatch("L1", "base", null, true),
            new CapPatch("cap", "k1", 9, null), new CapPatch("cap", "k1", null, 9), new CapPatch("cap", null, null, 9),
        ];

        Assert.Equal(patches.Length, patches.Select(patch => Patched(Base, patch).ContentHash).Append(Base.ContentHash).Distinct().Count() - 1);
    }

    [Fact]
    public void Order_OfIndependentPatches_DoesNotMatter()
    {
        ImmutableArray<Patch> patches =
        [
            new GradePatch("L1", null, null, PerformanceGrade.D), new GradePatch(null, "k2", null, PerformanceGrade.A), new OutlookPatch("c1", 7, null),
            new BaseDaysPatch("base", 9), new CapPatch("cap", "k1", 70_000, null), new CapPatch("cap", "k2", null, 3), new EventWindowPatch("event", 3, null),
            new ExemptionPatch("L2", "base", null, true), new ExemptionPatch("L1", "base", null, true), new ExemptionPatch("L3", null, null, true),
            new ExemptionPatch("L1", null, Spans.Interval("2027-01-02"), true), new ExemptionPatch("L1", null, Spans.Interval("2027-01-05"), true), new RulePatch("together"),
        ];

        var (there, back) = (Patched(Base, [.. patches]), Patched(Base, [.. patches.Reverse()]));

        Assert.Equal(ScenarioDump.Write(there), ScenarioDump.Write(back));
        Assert.Equal(there.ContentHash, back.ContentHash);
        Assert.Equal(there.Assumptions.AsEnumerable(), back.Assumptions);
        Assert.Equal(there.Rules.Select(rule => rule.Id), back.Rules.Select(rule => rule.Id));
    }

    [Theory]
    [InlineData(500, 10, 550)]
    [InlineData(505, 10, 556)] // 555.5
    [InlineData(505, -10, 455)] // 454.5
    [InlineData(505, -100, 0)]
    [InlineData(909, 1000, 9999)]
    public void Outlook_InPercent_IsRoundedHalfUp(int tenths, int percent, int expected)
    {
        var scenario = January().Outlook("c1", tenths).Build();

        var patched = Patched(scenario, new OutlookPatch("c1", percent, Spans.Interval("2027-01-31")));

        Assert.Equal([.. Enumerable.Repeat(tenths, 30), expected], patched.Outlook.Pm25Tenths("c1").AsEnumerable());
        Assert.Equal(scenario.Outlook.Pm25Tenths("c2").AsEnumerable(), patched.Outlook.Pm25Tenths("c2"));
    }

    [Fact]
    public void Grade_OfALineWithDatedGrades_HoldsOnAllDays()
    {
        var scenario = January().Grade("L1", PerformanceGrade.C, "2027-01-10").Build();

        var patched = Patched(scenario, new GradePatch("L1", null, null, PerformanceGrade.A));

        var version = Assert.Single(patched.VersionsOf(patched.Lines[0]));
        Assert.Equal(PerformanceGrade.A, version.Line.Grade);
        Assert.Equal("grade", Assert.Single(patched.Lines[0].Assumed));
    }

    [Fact]
    public void FromGrade_ChoosesByTheFirstDay()
    {
        var scenario = January().Grade("L1", PerformanceGrade.C, to: "2027-01-01").Build();

        var patched = Patched(scenario, new GradePatch(null, null, PerformanceGrade.C, PerformanceGrade.D));

        Assert.Equal(
            [PerformanceGrade.D, PerformanceGrade.B, PerformanceGrade.B, PerformanceGrade.B],
            patched.Lines.Select(line => line.Grade));
    }

    [Fact]
    public void RuleOff_LetsOverriddenRulesCountAgain()
    {
        var builder = January();
        var scenario = builder.Rule(new ConcurrencyLimit("later", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("horizon"), 50) { Supersedes = ["together", "base"] }).Build();

        var on = Patched(scenario, new RulePatch("later"));
        var off = Patched(scenario, new RulePatch("together"));

        Assert.Empty(scenario.LinesOf(scenario.Rules.First(rule => rule.Id == "together")));
        Assert.NotEmpty(on.LinesOf(on.Rules.First(rule => rule.Id == "together")));
        Assert.Equal("base", Assert.Single(off.Rules.First(rule => rule.Id == "later").Supersedes));
    }

    [Fact]
    public void Exemption_OfALineWithATreatment_WinsOverIt()
    {
        var builder = January();
        var scenario = builder.Rule(new Factor("half", ScenarioBuilder.Source, LineSelector.All with { Lines = ["L1"] }, 50, Rounding.Up) { Priority = 4 }).Build();

        var patched = Patched(scenario, new ExemptionPatch("L1", null, Spans.Interval("2027-01-05..2027-01-06"), true));

        var scope = Assert.IsType<Scope>(Assert.Single(patched.Rules, rule => rule.Id == "exempt-L1-2027-01-05"));
        Assert.Equal(Spans.Days("2027-01-05..2027-01-06"), patched.BoundDays(scope, patched.Lines[0]));
        Assert.Equal(29, patched.BoundDays(patched.Rules.First(rule => rule.Id == "half"), patched.Lines[0]).Count);
        Assert.IsType<FixedOrder>(patched.Rules[^1]);
    }

    [Fact]
    public void EventWindow_Moved_LeavesTheOldWindowToOthers()
    {
        var patched = Patched(Base, new EventWindowPatch("event", -3, null));

        var rule = patched.Rules.OfType<EventWindow>().Single();
        Assert.Equal(("event.what-if", Spans.Days("2027-01-07..2027-01-17")), (rule.Window.Id, rule.Window.Days));
        Assert.Equal(Spans.Days("2027-01-10..2027-01-20"), patched.Windows.First(window => window.Id == "middle").Days);
        Assert.Equal("middle (what-if)", patched.Windows[^1].Name.En);
    }

    private static Scenario Patched(Scenario scenario, params ImmutableArray<Patch> patches)
    {
        var result = ScenarioPatcher.Apply(scenario, patches);
        Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults));
        return result.Scenario!;
    }

    private static ScenarioBuilder January()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-31")
            .Outlook("c2", 950)
            .City("c1").City("c2")
            .Line("L1").Line("L2", company: "k2").Line("L3", city: "c2", company: "k3").Line("L4", company: "k4", specialClass: SpecialClass.KeyProject)
            .Window("middle", "2027-01-10..2027-01-20")
            .Window("parts", "2027-01-01..2027-01-04", "2027-01-10..2027-01-17");
        return builder
            .BaseDays("base", "horizon", 10)
            .OneBlockPerClass("block", "parts", 5, LineSelector.All with { Lines = ["L3"] })
            .Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt)
            .Cap("cap", CapScope.Company, "horizon", ("k1", 100_000), ("k2", 900_000_000_000))
            .Concurrency("together", "horizon", 60)
            .Event("event", "middle", new GeoPoint(1_200_000, 300_000), null, new EventRing(100, RingAction.Stop, null))
            .Supply()
            .Order("order", "L1", "2027-01-02", LineState.Stopped);
    }
}
