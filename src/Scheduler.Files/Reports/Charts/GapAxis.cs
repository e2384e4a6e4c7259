namespace Scheduler.Files.Reports.Charts;

/// <summary>A vertical axis of shares on which every tenfold is as high as the next; the floor is 0.</summary>
internal sealed record GapAxis
{
    /// <summary>Smaller shares than this are drawn on the floor.</summary>
    private const double Finest = 1e-4;

    private readonly int decades;

    /// <param name="least">Smallest share above 0 that is to be told from 0.</param>
    /// <param name="top">Where 1 stands.</param>
    /// <param name="bottom">Where 0 stands.</param>
    public GapAxis(double least, double top, double bottom)
    {
        (Top, Bottom) = (top, bottom);
        decades = Math.Max(1, (int)Math.Ceiling(-Math.Log10(Math.Clamp(least, Finest, 1)) - 1e-9));
    }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>0 and what is too small to tell from it stand on the floor, one step below the smallest power of ten.</summary>
    public double Y(double share) => share <= 0
        ? Bottom
        : Top + ((Bottom - Top) * Math.Clamp(-Math.Log10(share) / (decades + 1), 0, 1));

    /// <summary>Powers of ten from 1 down.</summary>
    public IEnumerable<double> Ticks() => Enumerable.Range(0, decades + 1).Select(decade => (double)(decimal)Math.Pow(10, -decade));
}
