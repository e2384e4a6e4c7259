using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>The graphs of all lines; lines with the same shape share one.</summary>
public static class LineGraphBook
{
    private const int CoarseNodes = 150_000;

    /// <param name="nodeBudget">About the most nodes of one graph; see <see cref="LineGraphBuilder.Build"/>.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static ImmutableArray<LineGraphPair> Build(ShutdownProblem problem, int nodeBudget, int threads, CancellationToken stop)
    {
        var groups = problem.Lines.GroupBy(Key).Select(group => group.ToList()).ToList();
        var graphs = new LineGraphPair[groups.Count];
        Parallel.For(0, groups.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop }, group =>
        {
            var fine = LineGraphBuilder.Build(groups[group][0], nodeBudget, stop);
            var coarse = fine.NodeCount <= CoarseNodes ? fine : LineGraphBuilder.Build(groups[group][0], CoarseNodes, stop);
            graphs[group] = new LineGraphPair(coarse, fine);
        });
        var byLine = groups.SelectMany((group, index) => group.Select(line => (line.LineId, Graph: graphs[index])))
            .ToDictionary(entry => entry.LineId, entry => entry.Graph);
        return [.. problem.Lines.Select(line => byLine[line.LineId])];
    }

    private static string Key(LineShape line) => string.Join('|', [
        line.Block.ToString(),
        line.Carried?.ToString() ?? "",
        string.Concat(line.States.Select(state => (char)('0' + (int)state))),
        .. line.Counts.Select(count => $"{string.Join('+', count.Days)}:{count.AtLeast}..{count.AtMost}")]);
}
