using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization;
using Scheduler.Race.Judging;
using Scheduler.Race.Proving;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Race.Tests;

/// <summary>
/// Scenarios with lines that are tied to each other, whose optimum other solvers proved: the record is about them, its plan reaches what it says,
/// and our own planner is neither better than proven, nor bounds above it, nor worse than what it reached once.
/// </summary>
public sealed class OptimumTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>Rounds of work of each search.</summary>
    private const int Work = 24;

    private static readonly OptimumFolder Optima = new(Repository.Path("perf", "optima"));

    private readonly ICpSatSolver solver = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });

    public static TheoryData<string> Names => [.. Optima.Names];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => solver.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_OfAScenario_IsAboutItsFilesAndProvenByTwo(string name)
    {
        var (race, optimum) = Load(name);
        Assert.Equal((race.Scenario.Id, race.Scenario.ContentHash), (optimum.Scenario, optimum.ContentHash));
        Assert.Equal<ObjectiveLevel>(race.Problem.Levels, optimum.Levels.Select(proof => proof.Level));
        foreach (var level in optimum.Levels)
        {
            // No level is below 0: a plan that reaches it needs no further proof.
            Assert.True(level.Runs.Count(run => run.IsProof) >= (level.Optimum == 0 ? 1 : 2), $"{level.Level} is proven by too few");
            Assert.Single(level.Runs.Where(run => run.IsProof).Select(run => run.Value).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Plan_OfARecord_IsAcceptedAndReachesEveryOptimum(string name)
    {
        var (race, optimum) = Load(name);
        var plan = PlanJudge.Judge(race.Scenario, [.. optimum.Plan.Select(stop => stop.ToStop())]);
        Assert.True(plan.Accepted, plan.Reason);
        Assert.Equal(optimum.ExposureWithoutStops, race.Reference);
        Assert.All(optimum.Levels, level => Assert.Equal(level.Optimum, plan.ValueOf(level.Level)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Decomposition_ByWork_IsNeitherBetterThanProvenNorWorseThanReached(string name)
    {
        var (race, optimum) = Load(name);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = Work };
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(race.Problem, options, null, default);
        Assert.Equal(OutcomeKind.Planned, outcome.Kind);
        var plan = PlanJudge.Judge(race.Scenario, CalendarStops.Of(race.Problem, outcome.Calendars));
        Assert.Empty(OptimumCheck.Untrue(optimum, plan, outcome.Bounds));

        var reached = new ReachedRow(
            name, Work, race.Problem.Levels.ToImmutableSortedDictionary(level => level, level => plan.ValueOf(level)!.Value), outcome.Bounds[ObjectiveLevel.Exposure]);
        output.WriteLine($"reached now, for {Optima.ReachedFile}:\n{reached}");
        var stored = ReachedRow.Read(Optima.ReachedFile).Single(row => row.Scenario == name);
        Assert.Equal(stored.Work, reached.Work);
        Assert.False(reached.IsWorseThan(stored), $"reached {reached}, once {stored}");
    }

    private static (RaceCase Race, OptimumRecord Optimum) Load(string name) => (RaceCase.Load(Optima.Scenario(name)), Optima.Optimum(name));
}
