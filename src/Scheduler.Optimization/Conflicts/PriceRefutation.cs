using System.Collections.Immutable;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Looks for prices u ≥ 0 of the rows between lines with which every choice of calendars costs more than nothing, where only rows cost:
/// calendars that kept all rows would cost nothing or less. One such u is a proof.</summary>
internal static class PriceRefutation
{
    /// <summary>The bound is of no unit: only its sign matters, and this is so far from 0 that no rounding hides it.</summary>
    private const long Target = 1_000_000;

    public static bool Refutes(ShutdownProblem problem, ImmutableArray<LineGraph> graphs, int rounds, int threads, CancellationToken stop)
    {
        if (problem.Sums.IsEmpty) return false;
        var coupling = CouplingSystem.Build(problem with { Sums = ImpliedRows.Of(problem.Sums), Stocks = [] }, line => graphs[line].Relaxed);
        if (coupling.RowCount == 0) return false;
        var nothing = new LineCosts([.. new long[problem.DayCount]], 0);
        var objective = new DualObjective([.. problem.Lines.Select(_ => nothing)], 0, ShortageIsObjective: false, 0);
        var ascent = new DualAscent(new LagrangianBound(graphs, coupling, objective, new PassWorkspaces(threads)), coupling);
        for (var i = 0; i < rounds && !stop.IsCancellationRequested && ascent.Best is { Bound: <= 0 } && !ascent.IsConverged; i++) ascent.Round(Target);
        return ascent.Best is { Bound: > 0 };
    }
}
