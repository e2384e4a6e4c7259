using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Coupling;

/// <summary>All rows that tie lines together, each as Σ coefficient · off + Σ coefficient · start ≤ limit, followed by the balance rows of
/// the markets, and by rows for day counts that the line graphs do not follow.</summary>
internal sealed class CouplingSystem
{
    private CouplingSystem()
    {
    }

    public required ImmutableArray<LineTerms> Lines { get; init; }

    /// <summary>Right-hand sides.</summary>
    public required long[] Limit { get; init; }

    /// <summary>Euclidean norm of each row's coefficients, for comparing rows of different units.</summary>
    public required double[] Norm { get; init; }

    /// <summary>Largest coefficient of each row.</summary>
    public required double[] Largest { get; init; }

    public required ImmutableArray<StockRows> Stocks { get; init; }

    /// <summary>Rows before this one are hard sums; from here on balance rows.</summary>
    public required int FirstStockRow { get; init; }

    /// <summary>Rows from here on are relaxed day counts of single lines.</summary>
    public required int FirstCountRow { get; init; }

    public int RowCount => Limit.Length;

    public static CouplingSystem Build(ShutdownProblem problem, Func<int, ImmutableArray<DayCount>> relaxedCounts)
    {
        var draft = new CouplingDraft(problem.Lines.Length);
        foreach (var sum in problem.Sums) draft.Add(sum);
        var firstStockRow = draft.RowCount;
        var stocks = problem.Stocks.Select(stock => draft.Add(stock, problem)).ToImmutableArray();
        var firstCountRow = draft.RowCount;
        for (var line = 0; line < problem.Lines.Length; line++)
        {
            foreach (var count in relaxedCounts(line)) draft.Add(line, count);
        }

        return new CouplingSystem
        {
            Lines = draft.Terms(problem.DayCount),
            Limit = draft.Limits(),
            Norm = draft.Norms(),
            Largest = draft.Largest(),
            Stocks = stocks,
            FirstStockRow = firstStockRow,
            FirstCountRow = firstCountRow,
        };
    }

    /// <summary>By how much the hard rows are broken, each in units of its largest coefficient (about a line-day); balance rows never are.</summary>
    public double Violation(long[] activity)
    {
        double violation = 0;
        foreach (var row in BrokenRows(activity)) violation += (activity[row] - Limit[row]) / Largest[row];
        return violation;
    }

    /// <summary>Hard rows that are broken.</summary>
    public IEnumerable<int> BrokenRows(long[] activity)
    {
        for (var row = 0; row < activity.Length; row++)
        {
            if (activity[row] > Limit[row] && (row < FirstStockRow || row >= FirstCountRow)) yield return row;
        }
    }

    public long Shortage(long[] activity)
    {
        long shortage = 0;
        foreach (var stock in Stocks) shortage += stock.Shortage(activity, Limit);
        return shortage;
    }
}
