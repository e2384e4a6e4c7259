using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>For each line the others, most closely tied first: how often two lines stand in the same rows.</summary>
internal static class LineNeighbours
{
    public static ImmutableArray<ImmutableArray<int>> Of(ShutdownProblem problem)
    {
        var count = problem.Lines.Length;
        var ties = new int[count, count];
        foreach (var sum in problem.Sums)
        {
            int[] lines = [.. sum.Off.Select(term => term.Line).Concat(sum.Starts.Select(term => term.Line)).Distinct()];
            Tie(lines);
        }

        foreach (var stock in problem.Stocks) Tie([.. stock.Lines]);
        return [.. Enumerable.Range(0, count).Select(line => Enumerable.Range(0, count)
            .Where(other => other != line)
            .OrderByDescending(other => ties[line, other])
            .ThenBy(other => other)
            .ToImmutableArray())];

        void Tie(int[] lines)
        {
            foreach (var first in lines)
            {
                foreach (var second in lines) ties[first, second]++;
            }
        }
    }
}
