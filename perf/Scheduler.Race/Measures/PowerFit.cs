namespace Scheduler.Race.Measures;

/// <summary>The line of least squares through the logarithms: y ≈ c · x^exponent.</summary>
internal static class PowerFit
{
    /// <summary>The exponent; null with fewer than two different sizes. Points that are not above 0 have no logarithm and are left out.</summary>
    public static double? Exponent(IEnumerable<(double X, double Y)> points)
    {
        var logs = points.Where(point => point.X > 0 && point.Y > 0)
            .Select(point => (X: Math.Log(point.X), Y: Math.Log(point.Y)))
            .ToList();
        if (logs.Select(point => point.X).Distinct().Count() < 2) return null;
        var (x, y) = (logs.Average(point => point.X), logs.Average(point => point.Y));
        return logs.Sum(point => (point.X - x) * (point.Y - y)) / logs.Sum(point => (point.X - x) * (point.X - x));
    }
}
