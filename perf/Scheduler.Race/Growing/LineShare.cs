using System.Collections.Immutable;

namespace Scheduler.Race.Growing;

/// <summary>Which lines of the base scenario a copy of it takes.</summary>
internal static class LineShare
{
    /// <summary>Fewer lines than this in one market could hardly stop at all under a limit of capacity off at once.</summary>
    private const int LinesOfAMarket = 7;

    /// <param name="markets">Market of each line, in the order of the lines.</param>
    /// <param name="count">How many lines to take, at most all.</param>
    /// <returns>Indices of lines, rising: the largest markets as far as there are lines for them, by their number of lines, evenly spread in each.</returns>
    public static ImmutableArray<int> Of(IReadOnlyList<string> markets, int count)
    {
        var all = Enumerable.Range(0, markets.Count).GroupBy(line => markets[line])
            .OrderByDescending(lines => lines.Count())
            .Select(lines => lines.ToList())
            .ToList();
        var enough = all.Take(Math.Clamp(count / LinesOfAMarket, 1, all.Count)).ToList();
        while (enough.Sum(lines => lines.Count) < count) enough.Add(all[enough.Count]);
        var whole = enough.Sum(lines => lines.Count);
        var quotas = enough.Select(lines => lines.Count * count / whole).ToList();
        foreach (var market in Enumerable.Range(0, enough.Count).OrderByDescending(market => enough[market].Count * count % whole).Take(count - quotas.Sum()).ToList())
            quotas[market]++;
        return [.. enough.Zip(quotas).SelectMany(entry => Spread(entry.First, entry.Second)).Order()];
    }

    private static IEnumerable<int> Spread(List<int> lines, int count) => Enumerable.Range(0, count).Select(place => lines[place * lines.Count / count]);
}
