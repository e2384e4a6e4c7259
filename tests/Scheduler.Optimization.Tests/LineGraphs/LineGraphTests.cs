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

    /// <summary>Minima of parts that leave little or nothing of the total: each part then gets a most as well.</summary>
    [Fact]
    public void LeastCost_PartsThatNearlySumToTheTotal_EqualsEnumeration()
    {
        const int Seed = 20273;
        var random = new Random(Seed);
        var pass = new LinePass();
        var feasible = 0;
        for (var round = 0; round < 600; round++)
        {
            const int Days = 11;
            var cuts = Enumerable.Range(1, Days - 1).Where(_ => random.Next(4) == 0).Append(Days).ToList();
            var parts = cuts.Select((cut, index) => new DayRange(index == 0 ? random.Next(2) : cuts[index - 1], cut - 1))
                .Where(range => range.Length > 0)
                .Select(range => new DayCount([range], random.Next(0, Math.Min(4, range.Length) + 1), range.Length, ["part"]))
                .ToList();
            var due = parts.Sum(part => part.AtLeast);
            var whole = new DayCount([new DayRange(0, Days - 1)], due, Math.Min(Days, due + random.Next(3)), ["total"]);
            var nested = parts.Where(part => random.Next(3) == 0).Select(part => part with { Days = [part.Days[0] with { Last = part.Days[0].First }], AtLeast = random.Next(2), AtMost = 1 });
            var shape = RandomShapes.Line(random, Days) with { Counts = [.. parts, .. nested, whole] };
            var off = Enumerable.Range(0, Days).Select(_ => (long)random.Next(-50, 20)).ToArray();
            var start = Enumerable.Range(0, Days).Select(_ => (long)random.Next(-5, 30)).ToArray();

            var costs = LineShapeOracle.LegalCalendars(shape).Select(flags => Cost(shape, flags, off, start)).ToList();
            var expected = costs.Count == 0 ? (long?)null : costs.Min();
            Assert.True(expected == pass.LeastCost(LineGraphBuilder.Build(shape, int.MaxValue), off, start), $"seed {Seed}, round {round}: {shape}");
            if (expected is not null) feasible++;
        }

        Assert.True(feasible > 150, $"only {feasible} feasible shapes: the test says little");
    }

    /// <summary>Guizhou 2024: 180 days, 60, 30, 30 and 60 in the quarters. The budget is that of a plan.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Build_QuartersThatSumToTheYear_RelaxesNothing(int extraDays)
    {
        const int Days = 366;
        var shape = new LineShape(
            "L", 5000, null, [.. Enumerable.Repeat(DayState.Free, Days)],
            [Count(0, 90, 60), Count(91, 181, 30), Count(182, 273, 30), Count(274, 365, 60), Count(0, 365, 180) with { AtMost = 180 + extraDays }],
            new BlockShape(MinStop: 10, MaxStop: BlockShape.Unlimited, MinRun: 15, MaxStops: 8, LastStopMayContinue: false, OneBlock: false),
            [.. Enumerable.Repeat(1L, Days)]);
        Assert.Empty(LineGraphBuilder.Build(shape, 1_500_000).Relaxed);

        static DayCount Count(int first, int last, int least) => new([new DayRange(first, last)], least, last - first + 1, ["rule"]);
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

    [Fact]
    public void LeastCost_AgainOnTheSameGraph_AllocatesNothing()
    {
        var shape = Problems.Provinces.ZhejiangPart(1).Lines[0];
        var graph = LineGraphBuilder.Build(shape, 100_000);
        var (off, starts, pass) = (shape.ExposurePerDay.Select(value => -value).ToArray(), new long[shape.States.Length], new LinePass());
        var least = pass.LeastCost(graph, off, starts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = pass.LeastCost(graph, off, starts);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((least, 0L), (again, allocated));
    }
}
