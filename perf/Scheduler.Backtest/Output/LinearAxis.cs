namespace Scheduler.Backtest.Output;

/// <summary>A linear scale between two values, drawn between two places.</summary>
internal sealed record LinearAxis(double Least, double Most, double From, double To)
{
    private static readonly double[] Steps = [1, 2, 5];

    public double At(double value) => From + ((To - From) * (value - Least) / (Most - Least));

    /// <summary>Round values inside the scale, at most so many.</summary>
    public IEnumerable<double> Ticks(int most)
    {
        var step = Enumerable.Range(-4, 12).SelectMany(power => Steps.Select(one => one * Math.Pow(10, power))).First(step => (Most - Least) / step <= most);
        for (var tick = (long)Math.Ceiling((Least / step) - 1e-9); tick * step <= Most + (step * 1e-9); tick++) yield return tick * step;
    }

    /// <summary>A scale around values, with some room on both sides.</summary>
    public static LinearAxis Around(IReadOnlyCollection<double> values, double from, double to)
    {
        var room = Math.Max(0.05 * (values.Max() - values.Min()), 1e-4 * Math.Max(1, Math.Abs(values.Max())));
        return new(values.Min() - room, values.Max() + room, from, to);
    }
}
