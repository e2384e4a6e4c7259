using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.InForce;

/// <summary>A search can begin with a plan, be asked for its best one on the way, and end where a gap is reached.</summary>
public sealed class StartAndLatestTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private static readonly SearchOptions Decomposed = new() { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 1 };

    [Fact]
    public async Task PlanAsync_FromAStart_IsNeverWorseThanIt()
    {
        var better = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var all = new PlanEnumeration(TinyScenarios.Of(seed, new TinySize(2, 6)));
            if (all.Optimum is not { } optimum) continue;
            var number = Enumerable.Range(0, all.Count).First(number => all.Values[number] == optimum);
            var start = new PlanInForce("start", all.PlanOf(number), [.. all.Problem.Lines.Select(line => line.LineId)]);
            var options = Decomposed with { Seed = seed, NodeBudget = 15 };

            var without = await fixture.Planner.PlanAsync(all.Scenario, options, null, default);
            var with = await fixture.Planner.PlanAsync(all.Scenario, options, null, default, start: start);

            var (found, least) = (PlanValue.Of(with.Plan!), optimum);
            Assert.True((found.Shortage, found.Exposure) == (least.Shortage, least.Exposure), $"seed {seed}: {found} from {least}");
            if (without.Plan is not { } other || PlanValue.Of(other).CompareTo(found) > 0) better++;
        }

        Assert.True(better > 0, "A start never made a difference.");
    }

    /// <summary>Calendars that break every rule are no reason to fail.</summary>
    [Fact]
    public async Task PlanAsync_FromAStartThatBreaksTheRules_FindsAPlan()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-20").BaseDays("base", "horizon", 4).ExtraDays("extra", 0).Line("L1").Line("L2").Concurrency("turns", "horizon", 50).Build();
        var always = new DateInterval(scenario.Horizon.From, scenario.Horizon.To);
        var start = new PlanInForce("start", new ShutdownPlan("x", "x", [new("L1", always), new("L2", always)]), ["L1", "L2"]);

        var result = await fixture.Planner.PlanAsync(scenario, Decomposed with { WorkLimit = 20 }, null, default, start: start);

        Assert.True(PlanVerifier.Verify(scenario, result.Plan!.Plan).Accepted);
    }

    [Fact]
    public async Task Take_WhileASearchGoesOn_GivesVerifiedPlansThatGetBetter()
    {
        var scenario = TinyScenarios.Of(3, new TinySize(2, 6)) is var tiny && new PlanEnumeration(tiny).Optimum is null ? TinyScenarios.Of(4, new TinySize(2, 6)) : tiny;
        var latest = new LatestPlan();
        var taken = ImmutableArray.CreateBuilder<PlanResult>();
        var taker = new Progress(() =>
        {
            if (latest.Take() is not { } plan) return;
            Assert.True(plan.Verdict.Accepted);
            Assert.Equal("running", plan.Plan.Solver.Stopped);
            Assert.All(plan.Plan.Levels, level => Assert.True(level.Bound is not { } bound || bound <= level.Value));
            taken.Add(plan.Plan);
        });

        // Asked from within, at each report but the one that is being made.
        var result = await fixture.Planner.PlanAsync(scenario, Decomposed with { WorkLimit = 20 }, taker, default, latest: latest);

        if (latest.Take() is { } last) taken.Add(last.Plan);
        Assert.NotEmpty(taken);
        Assert.Equal(PlanValue.Of(result.Plan!), PlanValue.Of(taken[^1]));
        Assert.All(taken.Zip(taken.Skip(1)), pair => Assert.True(PlanValue.Of(pair.Second).CompareTo(PlanValue.Of(pair.First)) < 0));
        Assert.Null(latest.Take());
    }

    private sealed class Progress(Action act) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => act();
    }
}
