using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;

namespace Scheduler.Planning.Tests.Optimum;

/// <summary>The planner's plan is the best of all plans that the verifier accepts, and it says so.</summary>
public sealed class PlannerOptimumTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    [Theory]
    [MemberData(nameof(Methods.Exact), MemberType = typeof(Methods))]
    public async Task PlanAsync_RandomScenarios_FindsAndProvesTheOptimum(SearchMethod method)
    {
        for (var seed = 0; seed < TinyCases.Count; seed++)
        {
            var all = TinyCases.Of(seed);
            if (await Optimal.DifferenceAsync(fixture.Planner, all, method) is { } difference)
                Assert.Fail(TinyCases.Tell(seed, all, difference));
        }
    }
}
