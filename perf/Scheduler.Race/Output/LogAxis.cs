namespace Scheduler.Race.Output;

/// <summary>A logarithmic axis.</summary>
/// <param name="low">Least value, above 0.</param>
/// <param name="high">Most value, above the least.</param>
/// <param name="from">Place of the least value.</param>
/// <param name="to">Place of the most value.</param>
internal sealed class LogAxis(double low, double high, double from, double to)
{
    private const double OneDecade = 10;

    private static readonly double[] Steps = [1, 2, 5];

    /// <summary>Powers of ten inside, with twos and fives where there are few of them.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var (first, last) = ((int)Math.Floor(Math.Log10(low)), (int)Math.Ceiling(Math.Log10(high)));
            return Enumerable.Range(first, last - first + 1)
                .SelectMany(power => Steps.Take(last - first > 3 ? 1 : Steps.Length).Select(step => step * Math.Pow(OneDecade, power)))
                .Where(tick => tick >= low * 0.999 && tick <= high * 1.001);
        }
    }

    /// <summary>An axis that holds all values and ends at round ones.</summary>
    public static LogAxis Around(IEnumerable<double> values, double from, double to)
    {
        var all = values.ToList();
        var (least, most) = (all.Min(), all.Max());
        var low = Round(least).Last(step => step <= least * 1.001);
        var high = Round(most).First(step => step >= most * 0.999 && step > low * 1.001);
        return new LogAxis(low, high, from, to);
    }

    public double At(double value) => from + ((to - from) * Math.Log(value / low) / Math.Log(high / low));

    // Round values from a decade below to a decade above, rising.
    private static IEnumerable<double> Round(double value) =>
        Enumerable.Range((int)Math.Floor(Math.Log10(value)) - 1, 4).SelectMany(power => Steps.Select(step => step * Math.Pow(OneDecade, power)));
}
