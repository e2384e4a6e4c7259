using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>Lines that are closely tied.</summary>
internal static class LineNeighbours
{
    /// <summary>Rows with more lines than this share of all tie nobody closely.</summary>
    private const double Close = 0.7;

    /// <summary>Each set of two lines or more that stand together in a row or a stock of a part of the lines, once; ascending.</summary>
    public static IEnumerable<ImmutableArray<int>> Groups(ShutdownProblem problem) =>
        problem.Sums.Select(sum => sum.Off.Select(term => term.Line).Concat(sum.Starts.Select(term => term.Line)))
            .Concat(problem.Stocks.Select(stock => stock.Lines.AsEnumerable()))
            .Select(lines => lines.Distinct().Order().ToImmutableArray())
            .Where(lines => lines.Length >= 2 && lines.Length <= Close * problem.Lines.Length)
            .DistinctBy(lines => string.Join(',', lines));

    /// <summary>Every two lines of a group; all twos when there is no group.</summary>
    public static IEnumerable<ImmutableArray<int>> Pairs(ShutdownProblem problem)
    {
        var tied = new SortedSet<(int, int)>();
        foreach (var lines in Groups(problem)) Tie(lines);
        if (tied.Count == 0) Tie([.. Enumerable.Range(0, problem.Lines.Length)]);
        return tied.Select(pair => ImmutableArray.Create(pair.Item1, pair.Item2));

        void Tie(ImmutableArray<int> lines)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                for (var j = i + 1; j < lines.Length; j++) tied.Add((lines[i], lines[j]));
            }
        }
    }
}
