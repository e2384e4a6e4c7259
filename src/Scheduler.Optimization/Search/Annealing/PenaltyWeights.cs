using Scheduler.Optimization.Coupling;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>
/// What breaking a rule costs while plans are searched, in units of exposure. Each row has its own price, which rises where the row is found broken and may fall where it is kept: so it comes to
/// lie a little above what the rule is worth, and lines can change places through plans that break it for a while. Far dearer, every broken plan would be a wall.
/// </summary>
internal sealed class PenaltyWeights
{
    /// <summary>A broken unit costs as much as this many of the dearest off days among the lines that it concerns.</summary>
    private const double Scale = 4;

    /// <summary>Of the first price; cheaper than this a row says nothing any more.</summary>
    private const double Least = 0.0125;

    /// <summary>Of the first price; a row of a few tonnes is to be worth more than the dearest line-day by then.</summary>
    private const double Most = 100;

    private const double Growth = 1.1;
    private const double Easing = 0.03;

    private readonly double[] firstRow;
    private readonly double[] firstShortage;

    public PenaltyWeights(ShutdownProblem problem, CouplingSystem coupling)
    {
        var dearest = problem.Lines.Select(line => Math.Max(1.0, line.ExposurePerDay.DefaultIfEmpty().Max())).ToArray();
        Line = [.. dearest.Select(value => value * Scale)];
        Row = new double[coupling.RowCount];
        Shortage = new double[coupling.Stocks.Length];
        for (var line = 0; line < problem.Lines.Length; line++)
        {
            foreach (var row in coupling.Lines[line].Rows) Row[row] = Math.Max(Row[row], Line[line] / coupling.Largest[row]);
        }

        for (var stock = 0; stock < coupling.Stocks.Length; stock++)
        {
            for (var row = coupling.Stocks[stock].First; row < coupling.Stocks[stock].End; row++)
                Shortage[stock] = Math.Max(Shortage[stock], Row[row]);
        }

        (firstRow, firstShortage) = ([.. Row], [.. Shortage]);
    }

    /// <summary>Of each line, per day of <see cref="LineLimits.Excess"/>.</summary>
    public double[] Line { get; }

    /// <summary>Of each coupling row, per unit of its activity above the limit; of no meaning for balance rows.</summary>
    public double[] Row { get; }

    /// <summary>Of each market, per tonne.</summary>
    public double[] Shortage { get; }

    public void RaiseRow(int row) => Row[row] = Raised(Row[row], firstRow[row]);

    public void RaiseShortage(int stock) => Shortage[stock] = Raised(Shortage[stock], firstShortage[stock]);

    /// <param name="easing">0 … 1.</param>
    public void EaseRow(int row, double easing) => Row[row] = Eased(Row[row], firstRow[row], easing);

    /// <summary>Shortage comes before exposure and never gets cheaper than at first.</summary>
    /// <param name="easing">0 … 1.</param>
    public void EaseShortage(int stock, double easing) => Shortage[stock] = Math.Max(firstShortage[stock], Eased(Shortage[stock], firstShortage[stock], easing));

    private static double Raised(double price, double first) => Math.Min(first * Most, price * Growth);

    private static double Eased(double price, double first, double easing) => Math.Max(first * Least, price * (1 - (Easing * easing)));
}
