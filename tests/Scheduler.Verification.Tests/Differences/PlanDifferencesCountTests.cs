using System.Collections.Immutable;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;
using Scheduler.Verification.Differences;

namespace Scheduler.Verification.Tests.Differences;

public sealed class PlanDifferencesCountTests
{
    // One running day of 1 000 t/d: 0.1 t of dust × 50 µg/m³ × 100·10⁴ persons = 500; a starting line is carried in by nothing.
    private static readonly ScenarioBuilder Builder = new ScenarioBuilder("2027-01-01..2027-01-20")
        .Line("L1", city: "c1", company: "k1").Line("L2", city: "c2", company: "k1", tonnesPerDay: 2000).Line("L3", city: "c2", company: "k2")
        .Line("L4", status: LineStatus.Idle).Supply();

    private static readonly Scenario Scenario = Builder.Build();

    private static readonly ComparedPlan First = Plan("a", ("L1", "2027-01-03..2027-01-06"), ("L2", "2027-01-10..2027-01-12"), ("L3", "2027-01-20"));

    private static readonly ComparedPlan Second = Plan(
        "b", ("L1", "2027-01-05..2027-01-08"), ("L2", "2027-01-10..2027-01-11"), ("L2", "2027-01-15..2027-01-16"), ("L3", "2027-01-20"));

    [Fact]
    public void Of_APlanAndItself_NothingDiffers()
    {
        var same = PlanDifferencesCount.Of(First, First with { Name = "again" });

        Assert.True(same.AreEqual);
        Assert.Equal((0, 0), (same.Lines.Length, same.DifferentDays));
        Assert.Equal([ObjectiveLevel.Shortage, ObjectiveLevel.Exposure, ObjectiveLevel.Restarts], same.EqualLevels.Select(level => level.Level));
    }

    [Fact]
    public void Of_TwoPlans_CountsWhatDiffersByHand()
    {
        var found = PlanDifferencesCount.Of(First, Second);

        Assert.False(found.AreEqual);
        Assert.Equal(["L1", "L2"], found.Lines.Select(line => line.Line.Id));
        Assert.Equal(7, found.DifferentDays);

        var moved = found.Lines[0];
        Assert.Equal(Spans.Days("2027-01-03..2027-01-04"), moved.OnlyInA);
        Assert.Equal(Spans.Days("2027-01-07..2027-01-08"), moved.OnlyInB);
        Assert.Equal(Spans.Days("2027-01-03..2027-01-06"), moved.StopsA);
        Assert.Equal(Spans.Days("2027-01-05..2027-01-08"), moved.StopsB);
        Assert.Equal(new StopFigures(4, 8_000, 16_000, 1), moved.A);
        Assert.Equal(moved.A, moved.B);

        // A day more off: 1 000 less exposure and 2 000 t less.
        var longer = found.Lines[1];
        Assert.Equal((new StopFigures(3, 17_000, 34_000, 1), new StopFigures(4, 16_000, 32_000, 2)), (longer.A, longer.B));
        Assert.Equal([1, -1_000, -2_000, 1], longer.Figures.Select(figure => figure.Change));
        Assert.Equal(Spans.Days("2027-01-12"), longer.OnlyInA);
        Assert.Equal(Spans.Days("2027-01-15..2027-01-16"), longer.OnlyInB);

        // c1 moves days and keeps its figures; L3 of k2 stays as it is, but counts for c2.
        var city = Assert.Single(found.Cities);
        Assert.Equal(("c2", new StopFigures(4, 26_500, 53_000, 2), new StopFigures(5, 25_500, 51_000, 3)), (city.Id, city.A, city.B));
        var company = Assert.Single(found.Companies);
        Assert.Equal(("k1", new StopFigures(7, 25_000, 50_000, 2), new StopFigures(8, 24_000, 48_000, 3)), (company.Id, company.A, company.B));

        Assert.Equal([-1_000, 1], found.DifferentLevels.Select(level => level.Change));
        Assert.Equal([ObjectiveLevel.Shortage], found.EqualLevels.Select(level => level.Level));
    }

    [Fact]
    public void Of_BoundsOfTrueClaims_StandBesideTheirPlan()
    {
        var found = PlanDifferencesCount.Of(Claiming(First, exposure: 34_500, bound: 34_000), First);

        var exposure = Assert.Single(found.DifferentLevels);
        Assert.Equal((ObjectiveLevel.Exposure, 0), (exposure.Level, exposure.Change));
        // With no stop at all 40 000; of the 6 000 that can be avoided 500 are missed.
        Assert.Equal((34_000L, 500.0 / 6_000), (exposure.A!.Bound!.Value, exposure.A.Gap!.Value));
        Assert.Equal((null, null), (exposure.B!.Bound, exposure.B.Gap));
        Assert.Empty(found.Lines);
        Assert.False(found.AreEqual);
    }

    [Theory]
    [InlineData(34_499, 34_000)]
    [InlineData(34_500, 34_501)]
    public void Of_ClaimsThatTheVerifierDoesNotCount_LeaveNoBound(long exposure, long bound) =>
        Assert.True(PlanDifferencesCount.Of(Claiming(First, exposure, bound), First).AreEqual);

    [Fact]
    public void Of_ARejectedPlan_IsComparedAndKeepsNoBound()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").BaseDays("base", "horizon", 2).Build();
        var kept = new ComparedPlan("a", scenario, ScenarioBuilder.Plan(scenario, ("L1", "2027-01-01..2027-01-02")), []);
        var broken = new ComparedPlan(
            "b", scenario, ScenarioBuilder.Plan(scenario, ("L1", "2027-01-01")), [new(ObjectiveLevel.Exposure, 2_000, 1_500, null)]);

        var found = PlanDifferencesCount.Of(kept, broken);

        Assert.Equal((true, false, 1), (found.A.Accepted, found.B.Accepted, found.B.BreachedRules));
        Assert.Equal(500, found.Levels.Single(level => level.Level == ObjectiveLevel.Exposure).Change);
        Assert.All(found.Levels, level => Assert.Null(level.B!.Bound));
    }

    [Fact]
    public void Of_APlanOfAnotherVersion_ShowsItsDaysAndNoFigure()
    {
        var stranger = Second with { Plan = Second.Plan with { ScenarioHash = new string('f', 64) } };

        var found = PlanDifferencesCount.Of(First, stranger);

        Assert.NotEmpty(found.B.Verdict.Form);
        Assert.All(found.Levels, level => Assert.Null(level.Change));
        Assert.Equal(["L1", "L2", "L3"], found.Lines.Select(line => line.Line.Id));
        Assert.Equal(new StopFigures(4, null, null, null), found.Lines[1].B);
        Assert.Equal([1L, null, null, null], found.Lines[1].Figures.Select(figure => figure.Change));
        Assert.Equal(7, found.DifferentDays);
    }

    [Fact]
    public void Of_TheSamePlanUnderAWhatIf_DiffersInFiguresAndInNoDay()
    {
        var polluted = new ScenarioBuilder("2027-01-01..2027-01-20").Outlook("c2", [.. Enumerable.Repeat(1000, 20)])
            .Line("L1", city: "c1", company: "k1").Line("L2", city: "c2", company: "k1", tonnesPerDay: 2000).Line("L3", city: "c2", company: "k2")
            .Supply().Build();

        var found = PlanDifferencesCount.Of(First, First with { Scenario = polluted });

        Assert.Equal((0, 0), (found.DifferentDays, found.MovedLines.Count()));
        Assert.Equal([("L2", 17_000L), ("L3", 9_500)], found.Lines.Select(line => (line.Line.Id, line.Figures[1].Change!.Value)));
        Assert.Equal(26_500, found.DifferentLevels.Single().Change);
    }

    [Fact]
    public void Of_ALineThatOneScenarioPlans_HasFiguresOnOneSide()
    {
        var more = new ScenarioBuilder("2027-01-01..2027-01-20")
            .Line("L1", city: "c1", company: "k1").Line("L2", city: "c2", company: "k1", tonnesPerDay: 2000).Line("L3", city: "c2", company: "k2")
            .Line("L4", city: "c3", company: "k3").Supply().Build();

        var found = PlanDifferencesCount.Of(First, new("b", more, ScenarioBuilder.Plan(more, [.. Told(First), ("L4", "2027-01-02..2027-01-03")]), []));

        Assert.Equal(["L4"], found.LinesOnlyInB);
        Assert.Empty(found.LinesOnlyInA);
        var line = Assert.Single(found.Lines);
        Assert.Equal((null, new StopFigures(2, 9_000, 18_000, 1)), (line.A, line.B));
        Assert.All(line.Figures, figure => Assert.Null(figure.Change));
        Assert.Equal(["c3"], found.Cities.Select(city => city.Id));
        Assert.Equal(["k3"], found.Companies.Select(company => company.Id));
    }

    [Fact]
    public void FaultOf_OtherHorizons_SaysBoth()
    {
        var longer = new ScenarioBuilder("2027-01-01..2027-01-21").Line("L1").Line("L2").Line("L3").Build();

        var fault = Comparability.FaultOf(Scenario, longer)!;

        Assert.Equal("A: 2027-01-01 to 2027-01-20; B: 2027-01-01 to 2027-01-21", fault.Found.En);
        Assert.Equal("The two plans are for other days.", fault.Problem.En);
        Assert.Throws<ArgumentException>(() => PlanDifferencesCount.Of(First, First with { Scenario = longer }));
    }

    [Theory]
    [InlineData(3, "L1", "L2", "L3")]
    [InlineData(2, "L1", "L2", "L9")]
    [InlineData(null, "L1", "L8", "L9")]
    public void FaultOf_OtherLines_IsOneWhenLessThanHalfAreShared(int? shared, params string[] lines)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-20");
        foreach (var line in lines) builder.Line(line);

        var fault = Comparability.FaultOf(Scenario, builder.Build());

        // L4 stands idle and is no planned line.
        Assert.Equal(shared is null ? "A: 3 lines; B: 3 lines; in both: 1" : null, fault?.Found.En);
    }

    private static ComparedPlan Plan(string name, params (string, string)[] stops) => new(name, Scenario, ScenarioBuilder.Plan(Scenario, stops), []);

    private static (string, string)[] Told(ComparedPlan plan) =>
        [.. plan.Plan.Stops.Select(stop => (stop.LineId, $"{stop.Days.Start:uuuu-MM-dd}..{stop.Days.End:uuuu-MM-dd}"))];

    private static ComparedPlan Claiming(ComparedPlan plan, long exposure, long bound) =>
        plan with { ClaimedLevels = ImmutableArray.Create(new LevelOutcome(ObjectiveLevel.Exposure, exposure, bound, null)) };
}
