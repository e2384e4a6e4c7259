using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.Optimum;

/// <summary>What a level would reach without the levels before it, against the least value of it in any accepted calendar.</summary>
public sealed class StepPriceTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    private const int Cases = 60;

    [Fact]
    public async Task PriceStepsAsync_RandomScenarios_BracketsTheLeastOfEachLevelAlone()
    {
        var (asked, paid) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var all = new PlanEnumeration(TinyScenarios.Of(seed, new TinySize(2, 5)));
            if (all.Optimum is null) continue;
            foreach (var method in new[] { SearchMethod.Direct, SearchMethod.Decomposition })
            {
                var options = new SearchOptions { Method = method, TimeLimit = null, WorkLimit = 40, Seed = seed };
                var result = await fixture.Planner.PlanAsync(all.Scenario, options, null, default);
                if (result.Plan is not { } plan) continue;
                var priced = await fixture.Planner.PriceStepsAsync(all.Scenario, plan, options, default);
                Assert.Null(priced.Levels[0].Alone);
                Assert.Equal(plan.Levels.Select(level => level.Value), priced.Levels.Select(level => level.Value));
                foreach (var level in priced.Levels.Skip(1))
                {
                    var least = all.Values.OfType<PlanValue>().Min(value => value[level.Level]);
                    var told = $"seed {seed}, {method}, {level.Level}: least {least}, alone {level.Alone}";
                    Assert.True(level.Alone is not null && level.Alone.Value >= least && (level.Alone.Bound ?? least) <= least, told);
                    if (method == SearchMethod.Direct) Assert.True(level.Alone.Value == least && level.Alone.Bound == least, told);
                    Assert.Equal(level.Value - level.Alone.Value, level.LeastPrice);
                    asked++;
                    if (level.LeastPrice > 0) paid++;
                }
            }
        }

        output.WriteLine($"{asked} asked, {paid} pay");
        Assert.True(asked > Cases && paid > 5, $"{asked} asked, {paid} pay");
    }

    /// <summary>The two days of the line are the dirtiest ones, apart: least exposure costs a second stop, which the restarts alone would save.</summary>
    [Fact]
    public async Task PriceStepsAsync_DirtyDaysApart_RestartsPayOneForTheExposure()
    {
        var scenario = DirtyDaysApart();
        var options = new SearchOptions { Method = SearchMethod.Direct };
        var plan = (await fixture.Planner.PlanAsync(scenario, options, null, default)).Plan!;

        var restarts = (await fixture.Planner.PriceStepsAsync(scenario, plan, options, default)).Levels[^1];

        Assert.Equal((2, 1, 1), (restarts.Value, restarts.LeastPrice, restarts.MostPrice));
    }

    /// <summary>A gap that satisfies the plan says nothing about what restarts alone could reach.</summary>
    [Fact]
    public async Task PriceStepsAsync_WithAGap_StillAsksForTheFewestRestarts()
    {
        var scenario = DirtyDaysApart();
        var options = new SearchOptions { Method = SearchMethod.Direct };
        var plan = (await fixture.Planner.PlanAsync(scenario, options, null, default)).Plan!;

        var restarts = (await fixture.Planner.PriceStepsAsync(scenario, plan, options with { GapGoal = 1 }, default)).Levels[^1];

        Assert.Equal((1L, 1L, 1L), (restarts.Alone!.Value, restarts.Alone.Bound, restarts.LeastPrice));
    }

    /// <summary>The direct method heeds a gap too.</summary>
    [Fact]
    public async Task PlanAsync_DirectWithAGap_StopsBeforeTheRestarts()
    {
        var options = new SearchOptions { Method = SearchMethod.Direct, GapGoal = 0 };

        var result = await fixture.Planner.PlanAsync(DirtyDaysApart(), options, null, default);

        Assert.Equal((StopReason.GapGoal, "gap"), (result.Stopped, result.Plan!.Solver.Stopped));
        Assert.Equal(0, result.Plan.Levels[1].Gap);
        Assert.NotEqual(result.Plan.Levels[^1].Value, result.Plan.Levels[^1].Bound);
    }

    private static Scenario DirtyDaysApart() => new ScenarioBuilder("2027-01-01..2027-01-06").BaseDays("base", "horizon", 2).ExtraDays("extra", 0)
        .Line("L1").Outlook("c1", [900, 500, 500, 500, 500, 900]).Build();

    [Fact]
    public async Task PriceStepsAsync_CancelledBefore_AnswersNothing()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-06").BaseDays("base", "horizon", 2).ExtraDays("extra", 0).Line("L1").Build();
        var options = new SearchOptions { Method = SearchMethod.Direct };
        var plan = (await fixture.Planner.PlanAsync(scenario, options, null, default)).Plan!;

        var priced = await fixture.Planner.PriceStepsAsync(scenario, plan, options, new CancellationToken(canceled: true));

        Assert.All(priced.Levels, level => Assert.Null(level.Alone));
    }
}
