using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.Optimum;

/// <summary>Fairness stands between exposure and restarts: it is bought with restarts, never with exposure. Each scenario is tried calendar by
/// calendar too.</summary>
public sealed class FairnessOptimumTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    private const int Cases = 80;

    // Two like lines owe two of six days each, one at a time; the first three days are bad.
    private static ScenarioBuilder SixDays() => new ScenarioBuilder("2027-01-01..2027-01-06")
        .Window("bad", "2027-01-01..2027-01-03").Window("two", "2027-01-01..2027-01-02")
        .BaseDays("base", "horizon", 2).ExtraDays("extra", 0);

    private static ScenarioBuilder Alike() => SixDays().Line("L1").Line("L2").Concurrency("turns", "horizon", 50);

    [Fact]
    public async Task PlanAsync_WithoutFairness_StopsEachLineOnce() =>
        Assert.Equal(new PlanValue(0, 4_000, Fairness: 0, 2), await OptimumAsync(Alike()));

    /// <summary>Four good or four bad days are not to be had, so each line takes one of both: 500 ‰ and 500 ‰. Only one can do so in a single stop, on
    /// the third and fourth day.</summary>
    [Fact]
    public async Task PlanAsync_WithFairness_BuysEqualSharesWithARestart() =>
        Assert.Equal(new PlanValue(0, 4_000, Fairness: 0, 3), await OptimumAsync(Alike().Fairness([FairnessTrait.City], "bad")));

    /// <summary>The first two days are dirty. Exposure wants the large line off on both, which is all of its due and none of the other's.</summary>
    [Fact]
    public async Task PlanAsync_FairSharesCostExposure_KeepsTheExposure()
    {
        var builder = SixDays().Line("L1", tonnesPerDay: 2000).Line("L2").Outlook("c1", [900, 900, 500, 500, 500, 500]).Concurrency("turns", "horizon", 67)
            .Fairness([FairnessTrait.Market, FairnessTrait.Grade], "two");

        // 1 000 t/d of dust at 100 g/t: 900 on a dirty day, 500 on any other one; 11 400 if nothing stopped, less 2 × 1 800 and 2 × 500.
        Assert.Equal(new PlanValue(0, 6_800, Fairness: 1_000, 2), await OptimumAsync(builder));
    }

    /// <summary>Random scenarios in which nothing is emitted, so that all plans without shortage tie in exposure and fairness decides.</summary>
    [Fact]
    public async Task PlanAsync_RandomScenariosOfEqualExposure_FindsAndProvesTheFairest()
    {
        var (planned, differing, costly) = (0, 0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var size = seed % 10 == 0 ? new TinySize(3, 4) : new TinySize(2, 5);
            var scenario = TinyScenarios.Of(seed, size) with { PollutantWeights = new(0, 0, 0) };
            if (scenario.Fairness is null) continue;
            var all = new PlanEnumeration(scenario);
            if (await Optimal.DifferenceAsync(fixture.Planner, all, SearchMethod.Direct) is { } difference) Assert.Fail(TinyCases.Tell(seed, all, difference));
            if (all.Optimum is not { } optimum) continue;
            planned++;
            var equal = all.Values.OfType<PlanValue>().Where(value => (value.Shortage, value.Exposure) == (optimum.Shortage, optimum.Exposure)).Distinct().ToList();
            if (equal.Any(value => value.Fairness > optimum.Fairness)) differing++;
            if (equal.Any(value => value.Restarts < optimum.Restarts)) costly++;
        }

        var told = $"{planned} have a plan, in {differing} fairness tells plans apart, in {costly} it costs restarts";
        output.WriteLine(told);
        Assert.True(planned > Cases / 5 && differing > planned / 2 && costly > 0, told);
    }

    /// <summary>What the planner finds and proves, which is what trying every calendar gives.</summary>
    private async Task<PlanValue> OptimumAsync(ScenarioBuilder builder)
    {
        var all = new PlanEnumeration(builder.Build());
        var result = await fixture.Planner.PlanAsync(all.Scenario, new SearchOptions { Method = SearchMethod.Direct }, null, default);
        Assert.Equal(all.Scenario.Levels.AsEnumerable(), result.Plan!.Levels.Select(level => level.Level));
        Assert.Equal(PlanStatus.Optimal, result.Plan.Status);
        Assert.Equal(all.Optimum, PlanValue.Of(result.Plan));
        return PlanValue.Of(result.Plan);
    }
}
