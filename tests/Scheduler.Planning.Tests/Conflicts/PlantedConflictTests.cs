using NodaTime;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;
using Scheduler.Planning.Conflicts;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Conflicts;

/// <summary>Each planted contradiction is found, no more and no less, and what is told to help does; every calendar is tried to know.</summary>
public sealed class PlantedConflictTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => new(Planted.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ExplainAsync_PlantedConflict_IsFoundAndMinimal(string name)
    {
        var (scenario, rules) = Planted.All[name];
        var all = new BreachEnumeration(scenario);
        Assert.True(all.IsMinimalConflict(rules), $"the test itself is wrong: {string.Join(", ", rules)}");

        var report = await new InfeasibilityExplainer(fixture.Solver).ExplainAsync(scenario, Time, null, null, default);

        Assert.False(report.IsPlanFound);
        Assert.NotNull(report.Conflict);
        Assert.Equal(rules, report.Conflict.Members.Select(member => member.Id));
        Assert.True(report.Conflict.IsMinimal);
        Assert.All(report.Conflict.Members, member => Assert.False(member.LineIds.IsEmpty || member.Days.IsEmpty));
        Assert.NotEmpty(report.Relaxations);
        Assert.True(report.Relaxations.Length == ConflictReport.Wanted || report.Tried >= report.Relaxations.Length);
        Assert.Equal(report.Relaxations.Length, report.Relaxations.DistinctBy(way => (way.Kind, way.RuleId)).Count());
        Assert.All(report.Relaxations, way => AssertHelps(scenario, way));
    }

    [Fact]
    public void Planted_Conflicts_AreTwentyAndMore() => Assert.InRange(Planted.All.Count, 20, int.MaxValue);

    [Fact]
    public async Task ExplainAsync_FrozenDaysAgainstAWindow_NamesThemLikeARule()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1").Window("early", "2027-01-01..2027-01-05")
            .BaseDays("base", "horizon", 4).PeriodDays("early-days", "early", 3).Build();
        var plan = ScenarioBuilder.Plan(scenario, ("L1", "2027-01-05..2027-01-08"));
        var until = new LocalDate(2027, 1, 4);
        var all = new BreachEnumeration(scenario, plan, until);
        Assert.True(all.IsMinimalConflict([ConflictMember.FrozenDays, "early-days"]));

        var report = await new InfeasibilityExplainer(fixture.Solver).ExplainAsync(
            scenario, Time, new PlanInForce("before", plan, ["L1"]), new FrozenSpan(until), default);

        Assert.NotNull(report.Conflict);
        Assert.Equal([ConflictMember.FrozenDays, "early-days"], report.Conflict.Members.Select(member => member.Id));
        Assert.True(report.Conflict.IsMinimal);
        Assert.Equal(until, report.Conflict.Members[0].FrozenUntil);
        var thaw = Assert.Single(report.Relaxations, way => way.Kind == RelaxationKind.FrozenDays);
        Assert.Equal((4, 2, true), (thaw.From, thaw.To, thaw.IsLeast));
        Assert.True(new BreachEnumeration(scenario, plan, until.PlusDays(-2)).HasPlan);
        Assert.False(new BreachEnumeration(scenario, plan, until.PlusDays(-1)).HasPlan);
    }

    [Fact]
    public async Task ExplainAsync_Shortage_IsNoConflict()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1").Demand("m1", "2027-01", 1_000_000).BaseDays("base", "horizon", 4).Supply().Build();

        var report = await new InfeasibilityExplainer(fixture.Solver).ExplainAsync(scenario, Time, null, null, default);

        Assert.True(report.IsPlanFound);
        Assert.Null(report.Conflict);
    }

    private static void AssertHelps(Scenario scenario, Relaxation way)
    {
        var told = $"{way.Sentence.En}: {way}";
        if (way.Patch is { } patch) Assert.True(HasPlan(Patched(scenario, patch)), told);
        if (way.Kind is RelaxationKind.Exemption or RelaxationKind.Off) return;
        var rule = scenario.Rules.Single(rule => rule.Id == way.RuleId);
        var loosening = Loosenings.Of(scenario, rule).Single(candidate => candidate.Kind == way.Kind && candidate.Subject == way.Subject);
        var steps = Enumerable.Range(1, (int)loosening.Steps).First(step => loosening.To(step) == way.To);
        Assert.True(HasPlan(loosening.Apply(scenario, steps)), told);
        if (!way.IsLeast) return;
        if (steps > 1) Assert.False(HasPlan(loosening.Apply(scenario, steps - 1)), told);
        if (way.Patch is CapPatch cap) Assert.False(HasPlan(Patched(scenario, cap with { Tonnes = cap.Tonnes - 1 })), told);
    }

    private static Scenario Patched(Scenario scenario, Patch patch) => ScenarioPatcher.Apply(scenario, [patch]).Scenario!;

    private static bool HasPlan(Scenario scenario) => new BreachEnumeration(scenario).HasPlan;
}
