using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Coupling;

/// <summary>Collects rows while a coupling system is built.</summary>
internal sealed class CouplingDraft(int lineCount)
{
    private readonly List<RangeTerm>[] off = [.. Enumerable.Range(0, lineCount).Select(_ => new List<RangeTerm>())];
    private readonly List<(int Day, RowTerm Term)>[] starts = [.. Enumerable.Range(0, lineCount).Select(_ => new List<(int, RowTerm)>())];
    private readonly List<long> limits = [];
    private readonly List<double> squares = [];
    private readonly List<double> largest = [];
    private readonly HashSet<int> balances = [];

    public int RowCount => limits.Count;

    public void Add(WeightedSum sum)
    {
        if (sum.AtMost is { } most) AddRow(sum, 1, most);
        if (sum.AtLeast is { } least) AddRow(sum, -1, -least);
    }

    public StockRows Add(StockBalance stock, ShutdownProblem problem)
    {
        var first = RowCount;
        foreach (var (period, index) in stock.Periods.Select((period, index) => (period, index)))
        {
            var full = stock.Lines.Sum(line => problem.Lines[line].FullOutput(period.Days));
            var row = NewRow(full - period.DemandTonnes + (index == 0 ? stock.OpeningTonnes : 0));
            balances.Add(row);
            foreach (var line in stock.Lines)
            {
                foreach (var run in problem.Lines[line].OutputRuns(period.Days)) AddOff(line, new RangeTerm(row, run.Days, run.TonnesPerDay));
            }
        }

        return new StockRows(first, [.. stock.Periods.Select(period => period.DemandTonnes)], stock.SiloTonnes);
    }

    public void Add(int line, DayCount count)
    {
        if (count.AtLeast > 0) AddCount(line, count, -1, -count.AtLeast);
        if (count.AtMost < count.Size) AddCount(line, count, 1, count.AtMost);
    }

    public ImmutableArray<LineTerms> Terms(int dayCount) =>
        [.. Enumerable.Range(0, lineCount).Select(line => new LineTerms(dayCount, off[line], starts[line], balances.Contains))];

    public long[] Limits() => [.. limits];

    public double[] Norms() => [.. squares.Select(square => Math.Sqrt(Math.Max(1, square)))];

    public double[] Largest() => [.. largest.Select(value => Math.Max(1, value))];

    private void AddRow(WeightedSum sum, int sign, long limit)
    {
        var row = NewRow(limit);
        foreach (var term in sum.Off) AddOff(term.Line, new RangeTerm(row, term.Days, sign * term.Coefficient));
        foreach (var term in sum.Starts)
        {
            starts[term.Line].Add((term.Day, new RowTerm(row, sign * term.Coefficient)));
            Measure(row, term.Coefficient, 1);
        }
    }

    private void AddCount(int line, DayCount count, int sign, int limit)
    {
        var row = NewRow(limit);
        foreach (var range in count.Days) AddOff(line, new RangeTerm(row, range, sign));
    }

    private void AddOff(int line, RangeTerm term)
    {
        off[line].Add(term);
        Measure(term.Row, term.Coefficient, term.Days.Length);
    }

    private int NewRow(long limit)
    {
        limits.Add(limit);
        squares.Add(0);
        largest.Add(0);
        return limits.Count - 1;
    }

    private void Measure(int row, long coefficient, int times)
    {
        squares[row] += (double)coefficient * coefficient * times;
        largest[row] = Math.Max(largest[row], Math.Abs(coefficient));
    }
}
