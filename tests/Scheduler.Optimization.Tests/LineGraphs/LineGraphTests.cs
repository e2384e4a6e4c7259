using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.LineGraphs;

public sealed class LineGraphTests
{
    [Fact]
    public void LeastCost_RandomShapesAndPrices_EqualsEnumeration()
    {
        const int Seed = 20271;
        var random = new Random(Seed);
        var pass = new LinePass();
        var feasible = 0;
        for (var round = 0; round < 1500; round++)
        {
            var days = random.Next(1, 12);
            var shape = RandomShapes.Line(random, days);
            var off = Enumerable.Range(0, days).Select(_ => (long)random.Next(-50, 20)).ToArray();
            var start = Enumerable.Range(0, days).Select(_ => (long)random.Next(-5, 30)).ToArray();

            var costs = LineShapeOracle.LegalCalendars(shape).Select(flags => Cost(shape, flags, off, start)).ToList();
            var expected = costs.Count == 0 ? (long?)null : costs.Min();
            var graph = LineGraphBuilder.Build(shape, int.MaxValue);
            var actual = pass.LeastCost(graph, off, start);

            Assert.True(expected == actual, $"seed {Seed}, round {round}: {expected} ≠ {actual} for {shape}");
            if (actual is null) continue;
            feasible++;
            var calendar = pass.Trace(graph, off, start);
            var flagsOfTrace = Enumerable.Range(0, days).Select(day => calendar.Stops.Any(stop => stop.Contains(day))).ToArray();
            Assert.True(LineShapeOracle.IsLegal(shape, flagsOfTrace), $"seed {Seed}, round {round}: illegal trace");
            Assert.Equal(expected, Cost(shape, flagsOfTrace, off, start));
            Assert.Equal(LineShapeOracle.Starts(shape, flagsOfTrace), calendar.StartCount);
        }

        Assert.True(feasible > 400, $"only {feasible} feasible shapes: the test says little");
    }

    [Fact]
    public void LeastCost_SmallNodeBudget_RelaxesCountsAndStaysALowerBound()
    {
        const int Seed = 20272;
        var random = new Random(Seed);
        var pass = new LinePass();
        var relaxed = 0;
        for (var round = 0; round < 300; round++)
        {
            var shape = RandomShapes.Line(random, 10);
            var off = Enumerable.Range(0, 10).Select(_ => (long)random.Next(-50, 20)).ToArray();
            var start = new long[10];
            var exact = pass.LeastCost(LineGraphBuilder.Build(shape, int.MaxValue), off, start);
            var graph = LineGraphBuilder.Build(shape, 12);
            relaxed += graph.Relaxed.IsEmpty ? 0 : 1;
            if (exact is { } value) Assert.True(pass.LeastCost(graph, off, start) <= value, $"seed {Seed}, round {round}");
        }

        Assert.True(relaxed > 50, $"only {relaxed} graphs were relaxed");
    }

    private static long Cost(LineShape shape, bool[] flags, long[] off, long[] start)
    {
        long cost = 0;
        for (var day = 0; day < flags.Length; day++)
        {
            if (!flags[day]) continue;
            cost += off[day];
            var before = day == 0 ? shape.Carried is { Stopped: true } : flags[day - 1];
            if (!before) cost += start[day];
        }

        return cost;
    }
}
