namespace Scheduler.Files.Reports.Charts;

/// <summary>A vertical axis between two values that need not include 0.</summary>
/// <param name="Least">Smallest value that must fit.</param>
/// <param name="Most">Largest value that must fit, above <paramref name="Least"/>.</param>
/// <param name="Top">Where the largest stands.</param>
/// <param name="Bottom">Where the smallest stands.</param>
internal sealed record RangeAxis(double Least, double Most, double Top, double Bottom)
{
    private static readonly int[] Steps = [1, 2, 5, 10];

    public double Y(double value) => Bottom - ((Bottom - Top) * (value - Least) / (Most - Least));

    /// <summary>Round numbers inside the range, three to six of them.</summary>
    public IEnumerable<double> Ticks()
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10((Most - Least) / 3)));
        var step = Steps.Select(factor => factor * power).First(candidate => (Most - Least) / candidate <= 6);
        for (var value = Math.Ceiling(Least / step) * step; value <= Most; value += step) yield return value;
    }
}
