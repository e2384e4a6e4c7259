using BenchmarkDotNet.Attributes;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Benchmarks;

/// <summary>Building a line's graph, and the cheapest calendar under prices.</summary>
public class PricingBenchmarks
{
    private readonly LineShape shape = Province.Problem.Lines[0];
    private readonly LinePass pass = new();
    private readonly long[] starts = new long[Province.Problem.DayCount];
    private long[] off = [];
    private LineGraph graph = null!;

    [Params(150_000, 1_500_000)]
    public int NodeBudget { get; set; }

    [GlobalSetup]
    public void Check()
    {
        off = [.. shape.ExposurePerDay.Select(value => -value)];
        graph = Build();
        var cost = Price();
        var calendar = pass.Trace(graph, off, starts);
        Truth.Holds(cost == calendar.Stops.Sum(stop => off.AsSpan(stop.First, stop.Length).ToArray().Sum()), "the cost is that of the calendar");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Price();
        Truth.Holds(GC.GetAllocatedBytesForCurrentThread() == before, "pricing allocates nothing");
    }

    [Benchmark]
    public LineGraph Build() => LineGraphBuilder.Build(shape, NodeBudget);

    [Benchmark]
    public long? Price() => pass.LeastCost(graph, off, starts);
}
