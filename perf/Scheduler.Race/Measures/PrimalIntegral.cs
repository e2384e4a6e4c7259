namespace Scheduler.Race.Measures;

/// <summary>
/// The primal integral of Berthold (Operations Research Letters 41, 2013): the primal gap over time, integrated. The gap is taken on the exposure
/// avoided, v = R − exposure, which is what the models minimise up to sign: γ = |v* − v| ÷ max(|v*|, |v|), 0 where both are 0, 1 before a plan.
/// </summary>
internal static class PrimalIntegral
{
    /// <param name="trace">What the method said; its last plan holds until the limit.</param>
    /// <param name="best">Best exposure known.</param>
    /// <param name="reference">R, the exposure if no line ever stopped.</param>
    /// <param name="limit">End of the integral in seconds.</param>
    /// <returns>Seconds; 0 when the best plan is there at once, the limit when no plan comes.</returns>
    public static double Of(Trace trace, long best, long reference, double limit)
    {
        var (sum, since, gap) = (0.0, 0.0, 1.0);
        foreach (var seconds in trace.Points.Select(point => point.Seconds).Where(seconds => seconds < limit))
        {
            sum += gap * (seconds - since);
            since = seconds;
            gap = trace.ExposureAt(seconds) is { } exposure ? Gap(reference - exposure, reference - best) : 1;
        }

        return sum + (gap * (limit - since));
    }

    private static double Gap(double avoided, double most)
    {
        if (avoided == 0 && most == 0) return 0;
        return avoided * most < 0 ? 1 : Math.Abs(most - avoided) / Math.Max(Math.Abs(most), Math.Abs(avoided));
    }
}
