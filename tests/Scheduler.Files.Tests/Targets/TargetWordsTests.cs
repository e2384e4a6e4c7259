using NodaTime;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.Files.Targets;
using Scheduler.Files.Tests.Plans;

namespace Scheduler.Files.Tests.Targets;

public sealed class TargetWordsTests
{
    private static readonly ShareTarget Target = new(
        "t", new("目标", "target"), new("厅", "通知", "第三条", Firmness.Rigid, Assumed: true), new LocalDate(2025, 12, 31), TargetUnit.Capacity,
        LineSelector.All, LineSelector.All, new(ShareBound.AtLeast, 12_500));

    private static TargetFigures Figures(params TargetLine[] lines) =>
        new(Target, new(2027, 1, 1), TargetOutcome.Open, [.. lines], new(1, 3), new(2, 3));

    [Fact]
    public void Percent_BelowALimit_IsNeverShownAtIt()
    {
        Assert.Equal("49.99", TargetWords.Percent(new(4_999_999, 10_000_000)));
        Assert.Equal("50", TargetWords.Percent(new(1, 2)));
        Assert.Equal("33.33", TargetWords.Percent(new(1, 3)));
        Assert.Equal("100", TargetWords.Percent(new(7, 7)));
    }

    [Fact]
    public void Target_InWords_SaysWhatIsAskedByWhenAndByWhom()
    {
        Assert.Equal(new("不少于12.5%的产能，期限2025-12-31", "at least 12.5 % of the capacity, due 2025-12-31"), TargetWords.Asked(Target));
        Assert.Equal("Source: 厅, 通知, 第三条 (assumed)", TargetWords.Source(Target).En);
        Assert.Equal("33.33%（1／3吨/日）至66.66%（2／3吨/日），视未知资料而定", TargetWords.Share(Figures())!.Zh);
    }

    [Fact]
    public void Lines_WithMissingFacts_NameThemOnceWhereTheyAreTheSame()
    {
        var scenario = DemoScenario.Create() with { FactDefinitions = [new("e", new("能耗", "energy"), FactType.Number, "", [])] };
        TargetLine[] same = [new("L1", 1, TargetAnswer.Unknown, false, ["e"]), new("L2", 1, TargetAnswer.Unknown, false, ["e"])];
        Assert.Equal("unknown (lacks energy): 2 line(s), 2 t/d: L1, L2", TargetWords.Lines(scenario, Figures(same), TargetAnswer.Unknown, 2).En);
        Assert.Equal("unknown (lacks energy): 2 line(s), 2 t/d: L1 and 1 more", TargetWords.Lines(scenario, Figures(same), TargetAnswer.Unknown, 1).En);
        TargetLine[] different = [same[0], same[1] with { MissingFacts = ["e", "f"] }];
        Assert.Equal("unknown: 2 line(s), 2 t/d: L1 (lacks energy), L2 (lacks energy, f)", TargetWords.Lines(scenario, Figures(different), TargetAnswer.Unknown, 2).En);
    }

    [Fact]
    public void Coverage_Cell_ShowsADashWhereNobodyIsMeant()
    {
        var fact = new FactCoverage("e", new("能耗", "energy"), [], false, [new("L1", 1, FactStanding.Unknown), new("L2", 2, FactStanding.Assumed)]);
        Assert.Equal("—", TargetWords.Cell(fact, FactStanding.Sourced).En);
        Assert.Equal("—", TargetWords.AskedBy(fact).En);
        Assert.Equal("every plan", TargetWords.AskedBy(fact with { ByEveryPlan = true }).En);
        Assert.Equal("66.66 % (1)", TargetWords.Cell(fact, FactStanding.Assumed).En);
        Assert.Equal("energy missing: 1 line(s), 1 t/d: L1", TargetWords.Missing(fact, 9).En);
    }
}
