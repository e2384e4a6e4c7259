using Scheduler.Optimization.Coupling;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>What breaking a rule costs while plans are searched, in units of exposure, so that broken plans are passed through but seldom stayed in.
/// Rows that stay broken grow dearer, and cheaper again when plans are plenty.</summary>
internal sealed class PenaltyWeights
{
    /// <summary>A broken unit costs as much as this many of the dearest off days among the lines that it concerns.</summary>
    private const double Scale = 4;

    private const double Growth = 1.1;
    private const double Easing = 0.99;

    private readonly double[] leastRow;
    private readonly double[] leastShortage;

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

        (leastRow, leastShortage) = ([.. Row], [.. Shortage]);
    }

    /// <summary>Of each line, per day of <see cref="LineLimits.Excess"/>.</summary>
    public double[] Line { get; }

    /// <summary>Of each coupling row, per unit of its activity above the limit; of no meaning for balance rows.</summary>
    public double[] Row { get; }

    /// <summary>Of each market, per tonne.</summary>
    public double[] Shortage { get; }

    public void RaiseRow(int row) => Row[row] *= Growth;

    public void RaiseShortage(int stock) => Shortage[stock] *= Growth;

    /// <summary>Makes everything a little cheaper again that was made dearer.</summary>
    public void Ease()
    {
        for (var row = 0; row < Row.Length; row++) Row[row] = Math.Max(leastRow[row], Row[row] * Easing);
        for (var stock = 0; stock < Shortage.Length; stock++) Shortage[stock] = Math.Max(leastShortage[stock], Shortage[stock] * Easing);
    }
}
