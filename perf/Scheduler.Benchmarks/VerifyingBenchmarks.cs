using BenchmarkDotNet.Attributes;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization;
using Scheduler.Planning;
using Scheduler.Verification;

namespace Scheduler.Benchmarks;

/// <summary>The verifier on a plan of the province.</summary>
public class VerifyingBenchmarks
{
    private ShutdownPlan plan = null!;

    [GlobalSetup]
    public async Task CheckAsync()
    {
        await using var solver = CpSatSolvers.Create();
        var result = await new Planner(solver).PlanAsync(Province.Scenario, new SearchOptions { TimeLimit = null, WorkLimit = 4 }, null, default);
        plan = result.Plan!.Plan;
        Truth.Holds(Verify(), "the verifier accepts the plan");
    }

    [Benchmark]
    public bool Verify() => PlanVerifier.Verify(Province.Scenario, plan).Accepted;
}
