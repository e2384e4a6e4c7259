using Scheduler.CpSat;
using Scheduler.Optimization.Parts;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>A search limited by work alone gives the same plan and bounds every time, on any number of threads and children.</summary>
public sealed class RepeatabilityTests
{
    [Fact]
    public async Task SolveAsync_PartOfZhejiang_SameOnOneAndTwoThreadsAndTwice()
    {
        var problem = Provinces.ZhejiangPart(8);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 28, Seed = 5, NodeBudget = 20_000 };
        Assert.True(await CompareAsync(problem, options, new SilentSolver(), new SilentSolver(), "zhejiang"));
    }

    [Fact]
    public async Task SolveAsync_PairsBySolver_SameOnOneAndTwoThreadsAndChildrenAndTwice()
    {
        const int Seed = 20284;
        var random = new Random(Seed);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 35, Seed = 3 };
        await using var one = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });
        await using var two = CpSatSolvers.Create(new CpSatOptions { Parallelism = 2 });
        var compared = 0;
        for (var round = 0; round < 20 && compared < 2; round++)
        {
            var problem = RandomProblems.Of(random, 4, 20);
            if (await CompareAsync(problem, options, one, two, $"seed {Seed}, round {round}")) compared++;
        }

        Assert.Equal(2, compared);
    }

    /// <summary>Ten lines over twenty days have been cooled as a whole after ten rounds; then groups of six or seven of them, the lines of a market, are.</summary>
    [Fact]
    public async Task SolveAsync_GroupsOfLines_SameOnOneAndTwoThreadsAndTwice()
    {
        const int Seed = 20326;
        var random = new Random(Seed);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 29, Seed = 7 };
        var compared = 0;
        for (var round = 0; round < 200 && compared < 4; round++)
        {
            var problem = RandomProblems.Of(random, 10, 20);
            if (!ProblemParts.Of(problem).Any(part => part.Lines.Length == 10 && LineNeighbours.Groups(part.Problem).Any(group => group.Length >= 6))) continue;
            if (await CompareAsync(problem, options, new SilentSolver(), new SilentSolver(), $"seed {Seed}, round {round}")) compared++;
        }

        Assert.Equal(4, compared);
    }

    /// <summary>True when there was a plan and the search went on to its limit.</summary>
    private static async Task<bool> CompareAsync(ShutdownProblem problem, SearchOptions options, ICpSatSolver oneChild, ICpSatSolver solver, string told)
    {
        var optimizer = new ShutdownOptimizer(solver);
        var first = await new ShutdownOptimizer(oneChild).SolveAsync(problem, options with { Threads = 1 }, null, default);
        foreach (var threads in new[] { 2, 2 })
        {
            var outcome = await optimizer.SolveAsync(problem, options with { Threads = threads }, null, default);
            Assert.True((first.Kind, first.Stopped) == (outcome.Kind, outcome.Stopped), $"{told}: {first.Kind} {first.Stopped}, then {outcome.Kind} {outcome.Stopped}");
            Assert.True(first.Calendars.SequenceEqual(outcome.Calendars), told);
            Assert.True(first.Bounds.OrderBy(bound => bound.Key).SequenceEqual(outcome.Bounds.OrderBy(bound => bound.Key)), told);
        }

        return first is { Kind: OutcomeKind.Planned, Stopped: StopReason.WorkLimit };
    }
}
