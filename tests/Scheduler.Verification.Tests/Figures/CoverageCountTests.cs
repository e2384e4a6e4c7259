using Scheduler.Domain.Coverage;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Testing;
using Scheduler.Verification.Figures;

namespace Scheduler.Verification.Tests.Figures;

public class CoverageCountTests
{
    private static readonly FactDefinition Energy = new("energy", new("能耗", "energy"), FactType.Number, "kgce/t", []);

    private static readonly FactDefinition Idle = new("idle", new("闲置", "idle fact"), FactType.Flag, "", []);

    [Fact]
    public void Coverage_ByHand_TellsSourcedAssumedAndUnknown()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1", tonnesPerDay: 1000, grade: PerformanceGrade.A).Fact("L1", "energy", 99_000)
            .Line("L2", tonnesPerDay: 2000).Fact("L2", "energy", 98_000)
            .Line("L3", tonnesPerDay: 4000, grade: PerformanceGrade.Unrated).Fact("L3", "energy", 97_000, from: "2027-01-10")
            .Line("L4", tonnesPerDay: 8000, status: LineStatus.Idle)
            .Fact("L1", "idle", FactValue.Yes)
            .Build() with
        {
            FactDefinitions = [Energy, Idle],
            Targets =
            [
                new ShareTarget(
                    "thrift", LocalizedText.Same("thrift"), ScenarioBuilder.Source, null, TargetUnit.Lines,
                    LineSelector.All with { Not = LineSelector.All with { Facts = [new("energy", [], Above: 100_000)] } }, LineSelector.All, new(ShareBound.AtLeast, 0)),
            ],
        };
        scenario = scenario with
        {
            Lines = [.. scenario.Lines.Select(line => line.Id == "L1" ? line with { Assumed = ["grade", "nox_g_per_t"] } : line)],
            Facts = [.. scenario.Facts.Select(fact => fact with { Assumed = fact.LineId == "L2" ? ["value"] : ["evidence"] })],
        };

        var first = CoverageCount.Of(scenario).ToDictionary(fact => fact.FactId);
        var later = CoverageCount.Of(scenario, Spans.Date("2027-01-10")).ToDictionary(fact => fact.FactId);

        // A fact that nobody asks for, and lines that do not operate, are left out.
        Assert.Equal(
            ["city", "company", "market", "tonnes_per_day", "status", "pm_g_per_t", "so2_g_per_t", "nox_g_per_t", "grade", "special-class", "energy"],
            CoverageCount.Of(scenario).Select(fact => fact.FactId));
        Assert.Equal(new LineTotal(3, 7000), first["energy"].Total);
        Assert.Equal("thrift", Assert.Single(first["energy"].AskedBy));
        Assert.Equal((new(1, 1000), new(1, 2000), new(1, 4000)), Totals(first["energy"]));
        Assert.Equal((new(2, 5000), new(1, 2000), new(0, 0)), Totals(later["energy"]));
        Assert.Equal((new(1, 2000), new(1, 1000), new(1, 4000)), Totals(first["grade"]));
        Assert.Equal((new(2, 6000), new(1, 1000), new(0, 0)), Totals(first["nox_g_per_t"]));
        Assert.Equal((new(3, 7000), new(0, 0), new(0, 0)), Totals(first["special-class"]));
    }

    [Fact]
    public void Coverage_OfLinesOnWhichNothingHangs_IsNotMissing()
    {
        var burners = LineSelector.All with { SpecialClasses = [SpecialClass.CoProcessing], Facts = [new("energy", [], AtMost: 100_000)] };
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1", specialClass: SpecialClass.CoProcessing)
            .Line("L2")
            .Line("L3", specialClass: SpecialClass.CoProcessing, company: "k2")
            .Build() with
        {
            FactDefinitions = [Energy],
            Targets = [new ListTarget("burners", LocalizedText.Same("burners"), ScenarioBuilder.Source, null, burners, LineSelector.All with { Companies = ["k1"] })],
        };

        var energy = CoverageCount.Of(scenario).Single(fact => fact.FactId == "energy");

        Assert.Equal([FactStanding.Unknown, FactStanding.NotAsked, FactStanding.NotAsked], energy.Lines.Select(line => line.Standing));
        Assert.Equal("burners", Assert.Single(energy.AskedBy));
    }

    [Fact]
    public void Coverage_DatedGrade_StandsAsItsRowDoes()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1", grade: PerformanceGrade.Unrated).Grade("L1", PerformanceGrade.B, to: "2027-01-10").Build();
        Assert.Equal(FactStanding.Sourced, Grade("2027-01-10"));
        Assert.Equal(FactStanding.Unknown, Grade("2027-01-11"));

        FactStanding Grade(string on) => Assert.Single(CoverageCount.Of(scenario, Spans.Date(on)).Single(fact => fact.FactId == "grade").Lines).Standing;
    }

    private static (LineTotal Sourced, LineTotal Assumed, LineTotal Unknown) Totals(FactCoverage fact) =>
        (fact.TotalOf(FactStanding.Sourced), fact.TotalOf(FactStanding.Assumed), fact.TotalOf(FactStanding.Unknown));
}
