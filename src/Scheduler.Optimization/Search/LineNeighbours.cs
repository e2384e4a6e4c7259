using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>Lines that are closely tied.</summary>
internal static class LineNeighbours
{
    /// <summary>Rows with more lines than this share of all tie nobody closely.</summary>
    private const double Close = 0.7;

    /// <summary>Every two lines that stand together in a row of a part of the lines; all twos when there is no such row.</summary>
    public static IEnumerable<ImmutableArray<int>> Pairs(ShutdownProblem problem)
    {
        var count = problem.Lines.Length;
        var tied = new SortedSet<(int, int)>();
        var groups = problem.Sums.Select(sum => sum.Off.Select(term => term.Line).Concat(sum.Starts.Select(term => term.Line)).Distinct().Order().ToList())
            .Concat(problem.Stocks.Select(stock => stock.Lines.Order().ToList()))
            .DistinctBy(lines => string.Join(',', lines))
            .ToList();
        foreach (var lines in groups.Where(lines => lines.Count <= Close * count)) Tie(lines);
        if (tied.Count == 0) Tie([.. Enumerable.Range(0, count)]);
        return tied.Select(pair => ImmutableArray.Create(pair.Item1, pair.Item2));

        void Tie(List<int> lines)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                for (var j = i + 1; j < lines.Count; j++) tied.Add((lines[i], lines[j]));
            }
        }
    }
}
