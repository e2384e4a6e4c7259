namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>Values that follow each other around the year, December next to January.</summary>
public static class YearCircle
{
    /// <summary>Each value with half the weight, each neighbour with a quarter: single episodes fade, the season and the mean stay.</summary>
    public static IReadOnlyList<decimal> Smoothed(IReadOnlyList<decimal> values)
    {
        var count = values.Count;
        return [.. Enumerable.Range(0, count).Select(i => (values[(i + count - 1) % count] + (2 * values[i]) + values[(i + 1) % count]) / 4)];
    }
}
