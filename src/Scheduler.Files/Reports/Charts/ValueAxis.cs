namespace Scheduler.Files.Reports.Charts;

/// <summary>A vertical axis from 0 up.</summary>
/// <param name="Max">Largest value that must fit, more than 0.</param>
/// <param name="Top">Where it stands.</param>
/// <param name="Bottom">Where 0 stands.</param>
internal sealed record ValueAxis(double Max, double Top, double Bottom)
{
    public double Y(double value) => Bottom - ((Bottom - Top) * value / Max);

    /// <summary>Round numbers from 0 up, four to nine of them.</summary>
    public IEnumerable<double> Ticks()
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(Max / 4)));
        while (Max / step > 9) step *= Max / step > 20 ? 5 : 2;
        for (var i = 0; i * step <= Max; i++) yield return i * step;
    }
}
