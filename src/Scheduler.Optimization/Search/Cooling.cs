namespace Scheduler.Optimization.Search;

/// <summary>Temperatures of a search, in units of the mean exposure of a line-day.</summary>
internal static class Cooling
{
    // Measured on zhejiang-2027: hotter wastes moves, colder freezes too early.
    private const double Hottest = 1.6;
    private const double Coldest = 0.02;

    /// <summary>How easy the way through plans that break rules is to be, 0 … 1: as easy as can be while it is warm, and less the colder it gets.</summary>
    public static double Easing(double unit, double temperature) => Math.Min(1, temperature / unit);

    /// <summary>Falls by the same factor in equal times.</summary>
    /// <param name="unit">Mean exposure of a line-day.</param>
    /// <param name="used">Share of the time that is over, 0 … 1.</param>
    public static double At(double unit, double used) => unit * Hottest * Math.Pow(Coldest / Hottest, Math.Clamp(used, 0, 1));
}
