using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization;
using Scheduler.Race.Judging;
using Scheduler.Race.Proving;
using Scheduler.Rulebook;
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

    private const int LittleWork = 10;

    private static readonly OptimumFolder Optima = new(Repository.Path("perf", "optima"));

    private readonly ICpSatSolver solver = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });

    public static TheoryData<string> Names => [.. Optima.Names];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => solver.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_OfAScenario_IsAboutItsFilesAndProven(string name)
    {
        var (race, optimum) = Load(name);
        Assert.Equal((race.Scenario.Id, race.Scenario.ContentHash), (optimum.Scenario, optimum.ContentHash));
        Assert.Equal<ObjectiveLevel>(race.Problem.Levels.Take(optimum.Levels.Length), optimum.Levels.Select(proof => proof.Level));
        Assert.NotNull(optimum.Of(ObjectiveLevel.Exposure));

        // Only the last level that was tried may be open, and no run may say what another one shows to be wrong.
        Assert.All(optimum.Levels.SkipLast(1), level => Assert.NotNull(level.Optimum));
        Assert.All(optimum.Levels, level => Assert.False(level.Runs.Max(run => run.Bound) > level.Runs.Min(run => run.Value), $"{level.Level} contradicts itself"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Plan_OfARecord_IsAcceptedAndReachesEveryOptimum(string name)
    {
        var (race, optimum) = Load(name);
        var plan = PlanJudge.Judge(race.Scenario, [.. optimum.Plan.Select(stop => stop.ToStop())]);
        Assert.True(plan.Accepted, plan.Reason);
        Assert.Equal(optimum.ExposureWithoutStops, race.Reference);
        Assert.All(optimum.Levels.Where(level => level.Optimum is not null), level => Assert.Equal(level.Optimum, plan.ValueOf(level.Level)));
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

    // The instances are worth something only where a tie between lines binds: without the rule a plan is found that is better than proven with it.
    [Theory]
    [InlineData("cap-6x60", "off-at-once")]
    [InlineData("growth-5x60", "off-at-once")]
    [InlineData("growth-6x90", "off-at-once")]
    [InlineData("growth-8x90", "off-at-once")]
    [InlineData("one-runs-6x70", "one-runs-k1")]
    [InlineData("one-runs-6x70", "one-runs-k2")]
    [InlineData("one-runs-6x70", "one-runs-k3")]
    [InlineData("pairs-6x70", "alike-k1")]
    [InlineData("pairs-6x70", "alike-k2")]
    [InlineData("pairs-6x70", "off-at-once")]
    [InlineData("short-5x60", "off-at-once")]
    public async Task Rule_ThatTiesLines_TakenAway_LetsAPlanBeBetter(string name, string rule)
    {
        var (race, optimum) = Load(name);
        var freed = race.Scenario with { Rules = race.Scenario.Rules.RemoveAll(other => other.Id == rule) };
        Assert.Equal(race.Scenario.Rules.Length - 1, freed.Rules.Length);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = LittleWork };
        var problem = ScenarioCompiler.Compile(freed);
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(problem, options, null, default);
        var plan = PlanJudge.Judge(freed, CalendarStops.Of(problem, outcome.Calendars));
        Assert.True(plan.Accepted, plan.Reason);
        Assert.Contains(OptimumCheck.Untrue(optimum, plan, outcome.Bounds), untrue => untrue.Contains("better than the optimum", StringComparison.Ordinal));
    }

    private static (RaceCase Race, OptimumRecord Optimum) Load(string name) => (RaceCase.Load(Optima.Scenario(name)), Optima.Optimum(name));
}
