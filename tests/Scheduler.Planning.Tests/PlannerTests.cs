using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Optimization;

namespace Scheduler.Planning.Tests;

public sealed class PlannerTests
{
    [Fact]
    public async Task PlanAsync_Tiny_IsProvenOnEveryLevel()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Scheduler.sln"))) folder = Path.GetDirectoryName(folder)!;
        var scenario = ScenarioReader.Read(Path.Combine(folder, "scenarios", "tiny")).Scenario!;
        await using var solver = CpSatSolvers.Create();
        var result = await new Planner(solver).PlanAsync(scenario, new SearchOptions(), null, default);
        Assert.Equal(PlanningKind.Planned, result.Kind);
        Assert.Equal(PlanStatus.Optimal, result.Plan!.Status);
    }
}
