using System.Numerics;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Duals;

/// <summary>At any prices the bound is one, and its number is what its own calendars and slope say.</summary>
public sealed class LagrangianBoundTests
{
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(12)]
    public void Evaluate_RandomPrices_NeverExceedsTheOptimum(int nodeBudget)
    {
        const int Seed = 20273;
        var random = new Random(Seed);
        var (compared, tight) = (0, 0);
        for (var round = 0; round < 250; round++)
        {
            var problem = RandomProblems.Of(random, 2, random.Next(3, 7));
            var plans = new ProblemOracle(problem).Plans;
            if (plans.Count == 0) continue;
            var maxShortage = plans[random.Next(plans.Count)].Shortage;
            var bound = Bound(problem, nodeBudget, objective: DualObjective.Exposure(problem, maxShortage), out var coupling);
            var shortageBound = Bound(problem, nodeBudget, DualObjective.Shortage(problem), out _);
            var (least, leastShortage) = (plans.Where(plan => plan.Shortage <= maxShortage).Min(plan => plan.Exposure), plans.Min(plan => plan.Shortage));
            for (var trial = 0; trial < 6; trial++)
            {
                var (exposure, shortage) = (bound.Evaluate(Prices(random, coupling, 100), new long[coupling.RowCount])!,
                    shortageBound.Evaluate(Prices(random, coupling, 2), new long[coupling.RowCount])!);
                Assert.True(exposure.Bound <= least, $"seed {Seed}, round {round}: exposure ≥ {exposure.Bound}, but {least} is possible");
                Assert.True(shortage.Bound <= leastShortage, $"seed {Seed}, round {round}: shortage ≥ {shortage.Bound}, but {leastShortage} is possible");
                compared++;
                if (exposure.Bound == least || (shortage.Bound > 0 && shortage.Bound > leastShortage / 2)) tight++;
            }
        }

        Assert.True(compared > 300 && tight > 20, $"{compared} comparisons, {tight} near the optimum: the test says little");
    }

    [Fact]
    public void Evaluate_NoPrices_IsTheSumOfTheLinesAlone()
    {
        const int Seed = 20274;
        var random = new Random(Seed);
        var pass = new LinePass();
        for (var round = 0; round < 100; round++)
        {
            var problem = RandomProblems.Of(random, 3, 8);
            var point = Bound(problem, int.MaxValue, DualObjective.Exposure(problem, 0), out var coupling).Evaluate(new long[coupling.RowCount], new long[coupling.RowCount]);
            var alone = problem.Lines.Select(line =>
                pass.LeastCost(LineGraphBuilder.Build(line, int.MaxValue), [.. line.ExposurePerDay.Select(value => -value)], new long[8])).ToList();
            var expected = alone.Contains(null) ? null : problem.ExposureWithoutStops + alone.Sum();
            Assert.True(expected == point?.Bound, $"seed {Seed}, round {round}: {expected} ≠ {point?.Bound}");
        }
    }

    [Fact]
    public void Evaluate_PricesUpToTheHighest_IsExact()
    {
        const int Seed = 20275;
        var random = new Random(Seed);
        var evaluated = 0;
        for (var round = 0; round < 200; round++)
        {
            var small = RandomProblems.Of(random, 3, 12);
            var problem = small with
            {
                Lines = [.. small.Lines.Select(line => line with { ExposurePerDay = [.. line.ExposurePerDay.Select(value => (value * 1_000_000_007) + 1)] })],
            };
            var maxShortage = random.NextInt64(10_000_000);
            var bound = Bound(problem, int.MaxValue, DualObjective.Exposure(problem, maxShortage), out var coupling);
            var slope = new long[coupling.RowCount];
            long[] prices = [.. coupling.Norm.Select(norm => (long)(bound.HighestPrice / norm * (round % 2 == 0 ? 1 : random.NextDouble())))];
            if (bound.Evaluate(prices, slope) is not { } point) continue;
            evaluated++;

            // The bound once more from what came with it: the slope holds activities, stocks and shortages.
            var exposure = new BigInteger(problem.ExposureWithoutStops);
            foreach (var (line, calendar) in problem.Lines.Zip(point.Calendars))
            {
                foreach (var day in calendar.Stops.SelectMany(stop => Enumerable.Range(stop.First, stop.Length))) exposure -= line.ExposurePerDay[day];
            }

            var value = exposure * FixedPoint.One;
            for (var row = 0; row < slope.Length; row++) value += new BigInteger(point.Prices[row]) * slope[row];
            Assert.True(point.Bound == Ceiling(value), $"seed {Seed}, round {round}: {point.Bound} ≠ {Ceiling(value)}");
        }

        Assert.True(evaluated > 50, $"only {evaluated} problems were evaluated");
    }

    internal static LagrangianBound Bound(ShutdownProblem problem, int nodeBudget, DualObjective objective, out CouplingSystem coupling)
    {
        LineGraph[] graphs = [.. problem.Lines.Select(line => LineGraphBuilder.Build(line, nodeBudget))];
        coupling = CouplingSystem.Build(problem, line => graphs[line].Relaxed);
        return new LagrangianBound([.. graphs], coupling, objective, new PassWorkspaces(1));
    }

    /// <summary>Many rows at nothing, the others up to some objective units per unit of their largest coefficient.</summary>
    private static long[] Prices(Random random, CouplingSystem coupling, long most) => [.. Enumerable.Range(0, coupling.RowCount)
        .Select(row => random.Next(2) == 0 ? 0 : (long)(random.NextDouble() * random.NextDouble() * most * FixedPoint.One / (most == 2 ? 1 : coupling.Largest[row])))];

    private static BigInteger Ceiling(BigInteger value) => (value + FixedPoint.One - 1) >> FixedPoint.Bits;
}
