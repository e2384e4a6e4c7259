using System.Globalization;
using Scheduler.Domain.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Optima;

/// <summary>Shipped scenarios whose optimum is stored with its proof: no plan is better than proven, and none worse than what was once reached.</summary>
public sealed class KnownOptimaTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    public static TheoryData<string, long, long, long> Optima
    {
        get
        {
            var data = new TheoryData<string, long, long, long>();
            foreach (var row in System.IO.File.ReadLines(Stored("known-optima.csv")).Skip(1).Select(line => line.Split(',')))
                data.Add(row[0], Number(row[1]), Number(row[2]), Number(row[3]));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Optima))]
    public async Task PlanAsync_KnownOptimum_IsReachedAndProven(string scenario, long shortage, long exposure, long restarts)
    {
        var read = ScenarioReader.Read(Repository.Path("scenarios", scenario));
        var options = new SearchOptions { TimeLimit = null, WorkLimit = 40 };
        var result = await fixture.Planner.PlanAsync(read.Scenario!, options, null, default);

        var levels = result.Plan!.Levels.ToDictionary(level => level.Level);
        Assert.Equal(
            (shortage, exposure, restarts),
            (levels[ObjectiveLevel.Shortage].Value, levels[ObjectiveLevel.Exposure].Value, levels[ObjectiveLevel.Restarts].Value));
        Assert.All(levels.Values, level => Assert.Equal(level.Value, level.Bound));
        Assert.Equal(StopReason.Proven, result.Stopped);
    }

    private static string Stored(string name) => Repository.Path("tests", "Scheduler.Planning.Tests", "Optima", name);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
