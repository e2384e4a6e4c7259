using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Properties;

/// <summary>What must hold between the optima of scenarios that differ in one thing.</summary>
public sealed class PlannerPropertyTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private const int Cases = 60;

    private static readonly TinySize Size = new(3, 10);

    [Fact]
    public Task PlanAsync_OneRuleTightened_IsNeverBetter() => ForAll(async (seed, scenario) =>
    {
        var random = new Random(seed);
        var tightened = scenario.Rules.Select(rule => (Old: rule, New: Tightening.Of(rule, random))).Where(rule => rule.New is not null).ToArray();
        if (tightened.Length == 0) return true;
        var (old, tighter) = tightened[random.Next(tightened.Length)];
        var (before, after) = (await BestAsync(scenario), await BestAsync(scenario with { Rules = scenario.Rules.Replace(old, tighter!) }));
        Assert.True(after is null || (before is { } value && value.CompareTo(after.Value) <= 0), $"{old} → {tighter}: {before} → {after}");
        return before is not null && before != after;
    });

    [Fact]
    public Task PlanAsync_LinesRenamed_KeepsTheValue() => ForAll(async (seed, scenario) =>
    {
        var best = await BestAsync(scenario);
        Assert.Equal(best, await BestAsync(TinyScenarios.Of(seed, Size, number => $"Z{9 - number}")));
        return best is not null;
    });

    [Fact]
    public Task PlanAsync_LinesPermuted_KeepsTheValue() => ForAll(async (seed, scenario) =>
    {
        var best = await BestAsync(scenario);
        Assert.Equal(best, await BestAsync(scenario with { Lines = [.. scenario.Lines.Reverse()] }));
        return best is not null;
    });

    [Fact]
    public Task PlanAsync_OptimumPinnedByOrders_StaysOptimal() => ForAll(async (seed, scenario) =>
    {
        if (await PlanAsync(scenario) is not { } plan) return false;
        var whole = scenario with { Rules = [.. scenario.Rules, .. scenario.OperatingLines.SelectMany(line => Orders.Pinning(scenario, plan.Plan, line.Id))] };
        var again = await PlanAsync(whole);
        Assert.NotNull(again);
        Assert.Equal(PlanValue.Of(plan), PlanValue.Of(again));
        Assert.Equal(plan.Plan.Stops.ToArray(), again.Plan.Stops.ToArray());
        var line = scenario.OperatingLines.ElementAt(seed % Size.Lines);
        var one = scenario with { Rules = [.. scenario.Rules, .. Orders.Pinning(scenario, plan.Plan, line.Id)] };
        Assert.Equal(PlanValue.Of(plan), await BestAsync(one));
        return true;
    });

    /// <param name="property">Gives true when the case tells something.</param>
    private static async Task ForAll(Func<int, Scenario, Task<bool>> property)
    {
        var telling = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var scenario = TinyScenarios.Of(seed, Size);
            try
            {
                if (await property(seed, scenario)) telling++;
            }
            catch (Exception failure)
            {
                Assert.Fail($"seed {seed}: {failure.Message}{Environment.NewLine}{ScenarioDump.Write(scenario)}");
            }
        }

        Assert.True(telling >= Cases / 6, $"only {telling} of {Cases} cases tell something");
    }

    private async Task<PlanResult?> PlanAsync(Scenario scenario)
    {
        var result = await fixture.Planner.PlanAsync(scenario, new SearchOptions { Method = SearchMethod.Direct }, null, default);
        Assert.NotEqual(PlanningKind.NoPlan, result.Kind);
        if (result.Plan is { } plan) Assert.Equal(PlanStatus.Optimal, plan.Status);
        return result.Plan;
    }

    private async Task<PlanValue?> BestAsync(Scenario scenario) => await PlanAsync(scenario) is { } plan ? PlanValue.Of(plan) : null;
}
