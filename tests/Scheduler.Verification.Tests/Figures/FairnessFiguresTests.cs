using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Figures;

/// <summary>Fairness by hand: deviation and burden of each line against its own due days, the spread of each group, and the sum of the worst of both.</summary>
public class FairnessFiguresTests
{
    // Five bad days, 1 to 5 January; L1 owes 3 days, L2 16, L3 none, L4 4.
    private static ScenarioBuilder January() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("bad", "2027-01-01..2027-01-03").Window("worse", "2027-01-03..2027-01-05")
        .Line("L1", grade: PerformanceGrade.A).Line("L2", grade: PerformanceGrade.A).Line("L3", grade: PerformanceGrade.A).Line("L4", company: "k2")
        .BaseDays("three", "horizon", 3, Only("L1")).BaseDays("sixteen", "horizon", 16, Only("L2")).BaseDays("four", "horizon", 4, Only("L4"));

    private static LineSelector Only(string line) => LineSelector.All with { Lines = [line] };

    private static FairnessFigures Of(ScenarioBuilder builder) => builder.Verify(
        ("L1", "2027-01-02..2027-01-05"),
        ("L2", "2027-01-05..2027-01-20"),
        ("L3", "2027-01-01..2027-01-05"),
        ("L4", "2027-01-10..2027-01-12")).Figures!.Fairness!;

    [Fact]
    public void Figures_ByHand_AreSharesOfEachLinesOwnDueDays()
    {
        var fairness = Of(January().Fairness([FairnessTrait.Grade], "bad", "worse"));

        Assert.Equal(5, fairness.BadDays);
        Assert.Equal(
            [
                new LineFairness("L1", 4, 333, 1333), // 4 given of 3: 1/3; 4/3
                new LineFairness("L2", 1, 0, 63), // 1/16 = 62.5 ‰, rounded half up
                new LineFairness("L4", 0, 250, 0), // 3 given of 4
            ],
            fairness.Lines.AsEnumerable());
        var group = Assert.Single(fairness.Groups);
        Assert.Equal(("A级", "grade A"), (group.Name.Zh, group.Name.En));
        Assert.Equal(("L2", "L1", 1270), (group.Least.LineId, group.Greatest.LineId, group.SpreadPermille));
        Assert.Equal((333, 1270, 1603), (fairness.GreatestDeviation, fairness.GreatestSpread, fairness.Value));
    }

    [Fact]
    public void Groups_OfSeveralTraits_HoldLinesThatAgreeInAll()
    {
        Assert.Equal(["L1 L2 L4"], Groups([FairnessTrait.City]));
        Assert.Equal(["L1 L2"], Groups([FairnessTrait.City, FairnessTrait.Company]));
        Assert.Empty(Groups([FairnessTrait.Grade, FairnessTrait.Company], builder => builder.Grade("L2", PerformanceGrade.C, to: "2027-01-01")));
        Assert.Equal(["L1 L2"], Groups([FairnessTrait.Grade], builder => builder.Grade("L2", PerformanceGrade.C, from: "2027-01-02")));

        static string[] Groups(FairnessTrait[] traits, Func<ScenarioBuilder, ScenarioBuilder>? change = null) =>
        [
            .. Of((change ?? (builder => builder))(January()).Fairness(traits, "bad"))
                .Groups.Select(group => string.Join(' ', group.Lines.Select(line => line.LineId))),
        ];
    }

    [Fact]
    public void Days_ThatPayNoDue_AreABurdenAndNotGiven()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-30").Window("bad", "2027-01-01..2027-01-03").Line("L1")
            .BaseDays("base", "horizon", 4).Order("broken", "L1", "2027-01-02..2027-01-03", LineState.Stopped, Domain.Counting.StopReason.Breakdown)
            .Fairness([FairnessTrait.City], "bad");
        builder.Rule(new MaintenanceRule("maintenance", ScenarioBuilder.Source, LineSelector.All, [Domain.Counting.StopReason.Breakdown], []));

        var verdict = builder.Verify(("L1", "2027-01-01..2027-01-06"));

        Assert.Equal(4, verdict.Figures("L1").GivenDays);
        Assert.Equal(new LineFairness("L1", 3, 0, 750), Assert.Single(verdict.Figures!.Fairness!.Lines));
    }

    [Fact]
    public void Figures_WithoutTerms_AreNone() => Assert.Null(January().Verify().Figures!.Fairness);

    [Fact]
    public void Figures_NoLineOwesDays_AreZero()
    {
        var fairness = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").Fairness([FairnessTrait.City], "horizon")
            .Verify(("L1", "2027-01-01..2027-01-05")).Figures!.Fairness!;
        Assert.True(fairness.Lines.IsEmpty && fairness.Groups.IsEmpty);
        Assert.Equal(0, fairness.Value);
    }
}
