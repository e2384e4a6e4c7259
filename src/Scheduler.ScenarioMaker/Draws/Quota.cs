namespace Scheduler.ScenarioMaker.Draws;

/// <summary>Splits a number of items by shares so that the parts add up (largest remainder).</summary>
public static class Quota
{
    /// <param name="items">Items to split.</param>
    /// <param name="percents">Shares, adding up to 100.</param>
    public static IReadOnlyList<int> Split(int items, IReadOnlyList<int> percents)
    {
        if (percents.Sum() != 100) throw new ArgumentException($"The shares add up to {percents.Sum()}, not 100.", nameof(percents));
        var parts = percents.Select(percent => items * percent / 100).ToArray();
        var byRemainder = Enumerable.Range(0, percents.Count).OrderByDescending(index => items * percents[index] % 100).ThenBy(index => index);
        foreach (var index in byRemainder.Take(items - parts.Sum())) parts[index]++;
        return parts;
    }
}
