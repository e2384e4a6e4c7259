using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Parts;

/// <summary>Cuts a problem into independent parts. Every level of the objective is a sum over the parts, so that their best plans side by side are the best
/// plan of the whole, and their bounds add up.</summary>
internal static class ProblemParts
{
    public static ImmutableArray<ProblemPart> Of(ShutdownProblem problem)
    {
        var sums = problem.Sums.Where(sum => !IsIdle(sum)).ToList();
        var parent = Enumerable.Range(0, problem.Lines.Length).ToArray();
        foreach (var sum in sums) Join(LinesOf(sum));
        foreach (var stock in problem.Stocks) Join(stock.Lines);
        if (problem.Lines.IsEmpty) return [];

        // A row without lines belongs to nobody; the first part looks after it.
        var sumsOf = sums.ToLookup(sum => Root(LinesOf(sum).FirstOrDefault()));
        var stocksOf = problem.Stocks.ToLookup(stock => Root(stock.Lines.FirstOrDefault()));
        return
        [
            .. Enumerable.Range(0, problem.Lines.Length).GroupBy(Root)
                .Select(lines => Part(problem, [.. lines], sumsOf[lines.Key], stocksOf[lines.Key])),
        ];

        void Join(IEnumerable<int> lines)
        {
            var first = -1;
            foreach (var line in lines)
            {
                if (first < 0) first = Root(line);
                else parent[Root(line)] = first;
            }
        }

        int Root(int line)
        {
            while (parent[line] != line) line = parent[line] = parent[parent[line]];
            return line;
        }
    }

    private static ProblemPart Part(
        ShutdownProblem problem, ImmutableArray<int> lines, IEnumerable<WeightedSum> sums, IEnumerable<StockBalance> stocks)
    {
        var number = lines.Select((line, index) => (line, index)).ToDictionary(entry => entry.line, entry => entry.index);
        return new ProblemPart(lines, problem with
        {
            // Lines of several parts are held against each other, so that fairness is a matter of the whole.
            Fairness = lines.Length == problem.Lines.Length ? problem.Fairness : null,
            Lines = [.. lines.Select(line => problem.Lines[line])],
            Sums = [.. sums.Select(sum => sum with
            {
                Off = [.. sum.Off.Select(term => term with { Line = number[term.Line] })],
                Starts = [.. sum.Starts.Select(term => term with { Line = number[term.Line] })],
            })],
            Stocks = [.. stocks.Select(stock => stock with { Lines = [.. stock.Lines.Select(line => number[line])] })],
        });
    }

    private static IEnumerable<int> LinesOf(WeightedSum sum) =>
        sum.Off.Select(term => term.Line).Concat(sum.Starts.Select(term => term.Line)).Distinct();

    // A sum that keeps its limits whatever the lines do ties nobody.
    private static bool IsIdle(WeightedSum sum)
    {
        var (least, most) = (0L, 0L);
        foreach (var term in sum.Off) Add(term.Coefficient * term.Days.Length);
        foreach (var term in sum.Starts) Add(term.Coefficient);
        return (sum.AtMost is not { } upper || most <= upper) && (sum.AtLeast is not { } lower || least >= lower);

        void Add(long value)
        {
            if (value > 0) most += value;
            else least += value;
        }
    }
}
