using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Models;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Search.Annealing;

namespace Scheduler.Benchmarks;

/// <summary>A hundred thousand moves of one annealer, hot and cold, and the model of a pair that CP-SAT gets.</summary>
public class AnnealingBenchmarks
{
    private const int Moves = 100_000;

    private Annealer annealer = null!;
    private double unit;

    [Params(1.6, 0.1)]
    public double Temperature { get; set; }

    [GlobalSetup]
    public void Check()
    {
        var problem = Province.Problem;
        var coarse = LineGraphBook.BuildCoarse(problem, int.MaxValue, Environment.ProcessorCount, default);
        var rows = CouplingSystem.Build(problem, _ => []);
        var priced = CouplingSystem.Build(problem, line => coarse[line].Fine.Relaxed);
        ImmutableArray<LineLimits> limits = [.. problem.Lines.Select(line => new LineLimits(line))];
        annealer = new Annealer(new AnnealedPlan(problem, rows, new PenaltyWeights(problem, rows), limits), 1, problem.DayCount);
        annealer.Load(new PlanBuilder(problem, coarse, priced).Build(new long[priced.RowCount], new Random(1))!.Value);
        unit = (double)problem.ExposureWithoutStops / (problem.Lines.Length * problem.DayCount);
        annealer.Run(10 * Moves, 0.3 * unit, easing: 0.3, default);
        Truth.Holds(!annealer.Best.IsDefault && Score(annealer.Best).IsPlan, "annealing finds a plan that keeps all rows");
        annealer.Return();
    }

    [Benchmark]
    public void Anneal() => annealer.Run(Moves, Temperature * unit, Math.Min(1, Temperature), default);

    [Benchmark]
    public int PairModel() => new DayModel(Province.Problem, [0, 1], annealer.Best).Read(new long[4096]).Length;

    private static PlanScore Score(ImmutableArray<LineCalendar> calendars) => new PlanScorer(Province.Problem).ScoreOf(calendars);
}
