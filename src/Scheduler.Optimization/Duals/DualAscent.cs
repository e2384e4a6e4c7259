using Scheduler.Optimization.Coupling;

namespace Scheduler.Optimization.Duals;

/// <summary>
/// Raises the Lagrangian bound with the volume algorithm (Barahona and Anbil, Mathematical Programming 87, 2000): steps from the best
/// prices along an average of the subgradients, which also estimates how much of each row a fractional optimum uses.
/// </summary>
internal sealed class DualAscent
{
    private const double MaxMix = 0.1;
    private const int PatientRounds = 12;

    /// <summary>With other graphs there is something to gain again.</summary>
    private const double LeastRestart = 0.05;

    private readonly LagrangianBound bound;
    private readonly CouplingSystem coupling;
    private readonly double[] average;
    private readonly long[] slope;
    private readonly double highest;
    private double step = 0.5;
    private int failures;
    private double[] best;

    public DualAscent(LagrangianBound bound, CouplingSystem coupling, long[]? prices = null)
    {
        this.bound = bound;
        this.coupling = coupling;
        slope = new long[coupling.RowCount];
        average = new double[coupling.RowCount];
        highest = bound.HighestPrice;
        best = [.. (prices ?? new long[coupling.RowCount]).Select((price, row) => price * coupling.Norm[row])];
        Best = bound.Evaluate(Rounded(best), slope);
        for (var row = 0; row < average.Length; row++) average[row] = slope[row] / coupling.Norm[row];
    }

    /// <summary>Goes on from another ascent of the same rows, with other graphs of the lines.</summary>
    public DualAscent(LagrangianBound bound, DualAscent before)
    {
        this.bound = bound;
        coupling = before.coupling;
        slope = new long[coupling.RowCount];
        (average, best, step) = ([.. before.average], before.best, Math.Max(LeastRestart, before.step));
        highest = bound.HighestPrice;
        Best = bound.Evaluate(Rounded(best), slope);
    }

    /// <summary>The best prices so far; null when a line has no calendar.</summary>
    public DualPoint? Best { get; private set; }

    /// <summary>The step has become too small to gain anything.</summary>
    public bool IsConverged => step < 1e-3;

    /// <summary>One round.</summary>
    /// <param name="target">A value that the bound should come near, such as the best plan's; it sets the length of the step.</param>
    public void Round(long target)
    {
        if (Best is null) return;
        var square = average.Select((value, row) => value < 0 && best[row] <= 0 ? 0 : value * value).Sum();
        if (square == 0)
        {
            step = 0;
            return;
        }

        var gap = Math.Max(target - Best.Bound, Math.Max(1, Math.Abs(target) * 1e-4));
        var length = step * gap * FixedPoint.One / square;
        var trial = new double[best.Length];
        for (var row = 0; row < trial.Length; row++) trial[row] = Math.Clamp(best[row] + (length * average[row]), 0, highest);
        var point = bound.Evaluate(Rounded(trial), slope)!;
        Mix();
        if (point.Bound > Best.Bound)
        {
            (Best, best, failures) = (point, trial, 0);
            step = Math.Min(2, step * 1.1);
        }
        else if (++failures >= PatientRounds)
        {
            step *= 0.66;
            failures = 0;
        }
    }

    // The mix with the shortest average direction, within limits, as in the paper.
    private void Mix()
    {
        double toSlope = 0;
        double square = 0;
        for (var row = 0; row < average.Length; row++)
        {
            var difference = (slope[row] / coupling.Norm[row]) - average[row];
            toSlope -= difference * average[row];
            square += difference * difference;
        }

        var mix = square > 0 ? Math.Clamp(toSlope / square, MaxMix / 10, MaxMix) : MaxMix;
        for (var row = 0; row < average.Length; row++)
            average[row] += mix * ((slope[row] / coupling.Norm[row]) - average[row]);
    }

    private long[] Rounded(double[] prices) => [.. prices.Select((price, row) => (long)Math.Round(price / coupling.Norm[row]))];
}
