namespace Scheduler.Files.Reports.Charts;

/// <summary>A horizontal axis of seconds on which every tenfold is as wide as the next; it spans the plot of every chart.</summary>
/// <param name="First">Seconds at the left end, more than 0.</param>
/// <param name="Last">Seconds at the right end, more than <paramref name="First"/>.</param>
internal sealed record LogTimeAxis(double First, double Last)
{
    /// <summary>Ticks within a power of ten.</summary>
    private static readonly int[] Steps = [1, 2, 5];

    /// <summary>Where a moment stands; what came before the left end stands there.</summary>
    public double X(double seconds) => TimeAxis.Left
        + ((TimeAxis.Right - TimeAxis.Left) * Math.Log(Math.Clamp(seconds, First, Last) / First) / Math.Log(Last / First));

    /// <summary>Round numbers of seconds: 1, 2 and 5 of each power of ten; over more than three powers only 1.</summary>
    public IEnumerable<double> Ticks()
    {
        var steps = Last / First > 1000 ? Steps[..1] : Steps;
        for (var power = (int)Math.Floor(Math.Log10(First)); power <= Math.Log10(Last); power++)
        {
            foreach (var step in steps)
            {
                // Through decimal, since powers of ten below 1 are not exact in binary.
                var seconds = (double)(step * (decimal)Math.Pow(10, power));
                if (seconds >= First && seconds <= Last) yield return seconds;
            }
        }
    }
}
