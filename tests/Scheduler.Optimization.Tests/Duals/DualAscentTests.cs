using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Duals;

/// <summary>The ascent only rises, stays a bound, and comes near the optimum where that is possible.</summary>
public sealed class DualAscentTests
{
    [Fact]
    public void Round_RandomProblems_RisesAndStaysBelowTheOptimum()
    {
        const int Seed = 20276;
        var random = new Random(Seed);
        var (compared, raised) = (0, 0);
        for (var round = 0; round < 80; round++)
        {
            var problem = RandomProblems.Of(random, 2, random.Next(4, 7));
            var plans = new ProblemOracle(problem).Plans;
            if (plans.Count == 0) continue;
            var best = plans.Min();
            foreach (var (objective, least) in new[] { (DualObjective.Exposure(problem, best.Shortage), best.Exposure), (DualObjective.Shortage(problem), best.Shortage) })
            {
                var bound = LagrangianBoundTests.Bound(problem, int.MaxValue, objective, out var coupling);
                var ascent = new DualAscent(bound, coupling);
                var (first, before) = (ascent.Best!.Bound, ascent.Best.Bound);
                for (var step = 0; step < 100 && !ascent.IsConverged; step++)
                {
                    ascent.Round(least);
                    Assert.True(before <= ascent.Best!.Bound, $"seed {Seed}, round {round}: {before} fell to {ascent.Best.Bound}");
                    before = ascent.Best.Bound;
                }

                Assert.True(before <= least, $"seed {Seed}, round {round}: {before} > {least}");
                compared++;
                if (before > first) raised++;
            }
        }

        Assert.True(compared > 60 && raised > 20, $"{compared} ascents, {raised} of them rose: the test says little");
    }

    [Fact]
    public void Round_AssignmentOfDays_ComesWithinTwoPercent()
    {
        // Each line stops on two days, one line at a time: an assignment problem, whose relaxation has no gap.
        const int Days = 8;
        var random = new Random(20277);
        ImmutableArray<LineShape> lines = [.. Enumerable.Range(0, 3).Select(line => new LineShape(
            $"L{line}", 1000, null, [.. new DayState[Days]], [new DayCount([new(0, Days - 1)], 2, 2, ["due"])], BlockShape.Anything,
            [.. Enumerable.Range(0, Days).Select(_ => random.NextInt64(1_000, 9_000))]))];
        var problem = new ShutdownProblem(RandomProblems.Horizon(Days), lines, [.. Enumerable.Range(0, Days).Select(day => new WeightedSum(
            "together", LocalizedText.Same("day"), [.. Enumerable.Range(0, 3).Select(line => new OffTerm(line, new(day, day), 1))], [], null, 1))], []);
        var optimum = new ProblemOracle(problem).Plans.Min().Exposure;
        var ascent = new DualAscent(LagrangianBoundTests.Bound(problem, int.MaxValue, DualObjective.Exposure(problem, 0), out var coupling), coupling);
        var first = ascent.Best!.Bound;
        for (var step = 0; step < 400 && !ascent.IsConverged; step++) ascent.Round(optimum);

        var (gap, avoidable) = (optimum - ascent.Best!.Bound, problem.ExposureWithoutStops - optimum);
        Assert.True(first < optimum, "nothing to raise");
        Assert.True(gap >= 0 && gap <= avoidable * 2 / 100, $"{ascent.Best.Bound} of {optimum}, {avoidable} avoided");
    }

    [Fact]
    public void Round_RowsContradictEachOther_RisesWithoutOverflow()
    {
        // At most one day off by one row, all of them by another: no plan, and a dual without end.
        const int Days = 5;
        var line = new LineShape("L1", 1_000_000, null, [.. new DayState[Days]], [], BlockShape.Anything, [.. Enumerable.Repeat(1_000_000_000L, Days)]);
        ImmutableArray<OffTerm> all = [new(0, new(0, Days - 1), 1_000_000)];
        var problem = new ShutdownProblem(
            RandomProblems.Horizon(Days),
            [line],
            [new("few", LocalizedText.Same("few"), all, [], null, 1_000_000), new("many", LocalizedText.Same("many"), all, [], 5_000_000, null)],
            [new("supply", "m", 1_000_000_000_000, 0, [0], [new(new(0, 2), 1_000_000_000_000), new(new(3, 4), 1_000_000_000_000)])]);
        var ascent = new DualAscent(LagrangianBoundTests.Bound(problem, int.MaxValue, DualObjective.Exposure(problem, 0), out var coupling), coupling);
        for (var step = 0; step < 2000; step++) ascent.Round(problem.ExposureWithoutStops * 1_000);

        Assert.True(ascent.Best!.Bound > problem.ExposureWithoutStops, $"{ascent.Best.Bound} is no proof that there is no plan");
    }
}
