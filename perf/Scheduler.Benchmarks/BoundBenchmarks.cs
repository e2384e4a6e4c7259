using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;

namespace Scheduler.Benchmarks;

/// <summary>One round of the bound of the whole province, on all cores.</summary>
public class BoundBenchmarks
{
    private DualAscent ascent = null!;
    private long first;

    [Params(false, true)]
    public bool Fine { get; set; }

    [GlobalSetup]
    public void Check()
    {
        var problem = Province.Problem;
        var coarse = LineGraphBook.BuildCoarse(problem, int.MaxValue, Environment.ProcessorCount, default);
        var graphs = Fine ? LineGraphBook.BuildFine(problem, coarse, 1_500_000, Environment.ProcessorCount, default) : coarse;
        var rows = CouplingSystem.Build(problem with { Sums = ImpliedRows.Of(problem.Sums) }, line => coarse[line].Fine.Relaxed);
        ImmutableArray<LineGraph> priced = [.. graphs.Select(graph => graph.Fine)];
        ascent = new DualAscent(
            new LagrangianBound(priced, rows, DualObjective.Exposure(problem, 0), new PassWorkspaces(Environment.ProcessorCount)), rows);
        first = ascent.Best!.Bound;
        for (var round = 0; round < 60; round++) Round();
        Truth.Holds(ascent.Best!.Bound > first, "the bound rises");
        Truth.Holds(ascent.Best.Bound < problem.ExposureWithoutStops, "and stays below a plan without stops");
    }

    [Benchmark]
    public void Round() => ascent.Round(187_200_000);
}
