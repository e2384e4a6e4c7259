using Scheduler.Domain.Text;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;

namespace Scheduler.Planning.Tests.Optimum;

/// <summary>Whoever hears that there is no plan also hears why.</summary>
public sealed class InfeasibleScenarioTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private const int Cases = 150;

    [Theory]
    [InlineData(SearchMethod.Direct)]
    [InlineData(SearchMethod.Auto)]
    public async Task PlanAsync_InfeasibleRandomScenarios_SaysWhyInBothLanguages(SearchMethod method)
    {
        var infeasible = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var all = TinyCases.Of(seed);
            if (all.Optimum is not null) continue;
            infeasible++;
            var result = await fixture.Planner.PlanAsync(all.Scenario, new SearchOptions { Method = method }, null, default);
            var told = TinyCases.Tell(seed, all, $"{result.Kind}: {string.Join(" | ", result.Conflicts)}");
            Assert.True(result.Kind == PlanningKind.Infeasible && result.Stopped == StopReason.Proven && !result.Conflicts.IsEmpty, told);
            Assert.True(result.Conflicts.All(IsWritten), told);
        }

        Assert.True(infeasible > Cases / 5, $"only {infeasible} scenarios are infeasible");
    }

    private static bool IsWritten(LocalizedText text) =>
        text.En.Length > 20 && text.Zh.Length > 10 && text.En.All(letter => letter < 0x3000) && text.Zh.Any(letter => letter is >= '一' and <= '鿿');
}
