using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>The graphs of all lines; lines with the same shape share one.</summary>
public static class LineGraphBook
{
    private const int CoarseNodes = 150_000;

    /// <summary>Small graphs, as both of a pair.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static ImmutableArray<LineGraphPair> BuildCoarse(ShutdownProblem problem, int nodeBudget, int threads, CancellationToken stop) =>
        [.. Build(problem, Math.Min(nodeBudget, CoarseNodes), _ => null, threads, stop).Select(graph => new LineGraphPair(graph, graph))];

    /// <summary>Graphs that follow as much as the budget allows, beside the small ones; a small one that is exact serves as both.</summary>
    /// <param name="nodeBudget">About the most nodes of one graph; see <see cref="LineGraphBuilder.Build"/>.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static ImmutableArray<LineGraphPair> BuildFine(
        ShutdownProblem problem, ImmutableArray<LineGraphPair> coarse, int nodeBudget, int threads, CancellationToken stop) =>
        [.. Build(problem, nodeBudget, line => coarse[line].Coarse.IsExact || nodeBudget <= CoarseNodes ? coarse[line].Coarse : null, threads, stop)
            .Zip(coarse, (graph, pair) => new LineGraphPair(pair.Coarse, graph))];

    /// <summary>Both at once.</summary>
    public static ImmutableArray<LineGraphPair> Build(ShutdownProblem problem, int nodeBudget, int threads, CancellationToken stop) =>
        BuildFine(problem, BuildCoarse(problem, nodeBudget, threads, stop), nodeBudget, threads, stop);

    private static IEnumerable<LineGraph> Build(
        ShutdownProblem problem, int nodeBudget, Func<int, LineGraph?> known, int threads, CancellationToken stop)
    {
        var groups = Enumerable.Range(0, problem.Lines.Length).GroupBy(line => Key(problem.Lines[line])).Select(group => group.ToList()).ToList();
        var graphs = new LineGraph[problem.Lines.Length];
        Parallel.ForEach(groups, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop }, group =>
        {
            var graph = known(group[0]) ?? LineGraphBuilder.Build(problem.Lines[group[0]], nodeBudget, stop);
            foreach (var line in group) graphs[line] = graph;
        });
        return graphs;
    }

    internal static string Key(LineShape line) => string.Join('|', [
        line.Block.ToString(),
        line.Carried?.ToString() ?? "",
        string.Concat(line.States.Select(state => (char)('0' + (int)state))),
        .. line.Counts.Select(count => $"{string.Join('+', count.Days)}:{count.AtLeast}..{count.AtMost}")]);
}
