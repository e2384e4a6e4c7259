using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Coupling;

/// <summary>
/// Rows that every plan keeps anyway because lines are off as a whole or not at all, and that fractions of plans break: with them the bound is higher. A limit is lowered to
/// what whole coefficients can reach. Where a row is a knapsack (Σ q·off ≤ limit on single days), lines of equal capacity are counted together, and the inequalities
/// with small coefficients that hold for every choice of counts, and of these the ones that no other covers, are added (facets of the integer knapsack, found by
/// listing its maximal points; cf. Wolsey, Integer Programming, 1998, ch. 9).
/// </summary>
internal static class ImpliedRows
{
    private const int MostClasses = 5;
    private const int MostPoints = 2_000;
    private const int LargestFactor = 6;
    private const int MostRows = 8;
    private const long LongestScale = 1_000_000;

    /// <summary>The sums with their limits tightened, and the implied ones behind them.</summary>
    public static ImmutableArray<WeightedSum> Of(ImmutableArray<WeightedSum> sums)
    {
        var known = new Dictionary<string, ImmutableArray<(ImmutableArray<int> Factors, int Limit)>>();
        var tight = ImmutableArray.CreateBuilder<WeightedSum>(sums.Length);
        var implied = ImmutableArray.CreateBuilder<WeightedSum>();
        foreach (var sum in sums)
        {
            if (!IsKnapsack(sum))
            {
                tight.Add(Rounded(sum));
                continue;
            }

            var classes = sum.Off.GroupBy(term => term.Coefficient).OrderBy(group => group.Key).Select(group => group.ToImmutableArray()).ToImmutableArray();
            var most = sum.AtMost!.Value;
            tight.Add(sum with { AtMost = Reachable(classes, most) });
            if (classes.Length > MostClasses) continue;
            var key = string.Join(',', classes.Select(group => $"{group[0].Coefficient}x{group.Length}")) + "<" + most;
            if (!known.TryGetValue(key, out var rows)) known.Add(key, rows = Facets([.. classes.Select(group => (group[0].Coefficient, group.Length))], most));
            foreach (var (factors, limit) in rows)
            {
                implied.Add(sum with
                {
                    Off = [.. classes.SelectMany((group, i) => group.Select(term => term with { Coefficient = factors[i] })).Where(term => term.Coefficient > 0)],
                    AtMost = limit,
                });
            }
        }

        return [.. tight, .. implied];
    }

    // Single days of different lines or days, each a yes or no.
    private static bool IsKnapsack(WeightedSum sum) =>
        sum is { AtMost: >= 0, AtLeast: null, Starts.IsEmpty: true, Off.IsEmpty: false }
        && sum.Off.All(term => term.Days.Length == 1 && term.Coefficient > 0)
        && sum.Off.DistinctBy(term => (term.Line, term.Days.First)).Count() == sum.Off.Length
        && sum.Off.Sum(term => term.Coefficient) > sum.AtMost;

    private static WeightedSum Rounded(WeightedSum sum)
    {
        var unit = sum.Off.Select(term => term.Coefficient).Concat(sum.Starts.Select(term => term.Coefficient)).Aggregate(0L, Divisor);
        if (unit <= 1) return sum;
        return sum with
        {
            AtMost = sum.AtMost is { } most ? unit * (long)Math.Floor((decimal)most / unit) : null,
            AtLeast = sum.AtLeast is { } least ? unit * (long)Math.Ceiling((decimal)least / unit) : null,
        };
    }

    // The largest sum of some of the coefficients that is not above the limit.
    private static long Reachable(ImmutableArray<ImmutableArray<OffTerm>> classes, long most)
    {
        var unit = classes.Select(group => group[0].Coefficient).Aggregate(0L, Divisor);
        if (most / unit > LongestScale) return unit * (most / unit);
        var reached = new bool[(most / unit) + 1];
        reached[0] = true;
        foreach (var term in classes.SelectMany(group => group))
        {
            var step = term.Coefficient / unit;
            for (var value = reached.Length - 1; value >= step; value--) reached[value] |= reached[value - step];
        }

        return unit * Array.LastIndexOf(reached, true);
    }

    private static ImmutableArray<(ImmutableArray<int> Factors, int Limit)> Facets(ImmutableArray<(long Weight, int Count)> classes, long most)
    {
        var points = MaximalPoints(classes, most);
        if (points.Count > MostPoints) return [];
        var found = new List<(ImmutableArray<int> Factors, int Limit, HashSet<int> Tight)>();
        foreach (var factors in Factors(classes.Length))
        {
            var values = points.Select(point => point.Select((count, i) => count * factors[i]).Sum()).ToList();
            var limit = values.Max();
            if (limit >= classes.Select((group, i) => group.Count * factors[i]).Sum()) continue;
            found.Add((factors, limit, [.. Enumerable.Range(0, values.Count).Where(i => values[i] == limit)]));
        }

        return
        [
            .. found
                .Where(row => !found.Any(other => other.Tight.Count > row.Tight.Count && row.Tight.IsSubsetOf(other.Tight)))
                .OrderBy(row => row.Factors.Sum())
                .Take(MostRows)
                .Select(row => (row.Factors, row.Limit)),
        ];
    }

    // Choices of counts to which nothing can be added.
    private static List<int[]> MaximalPoints(ImmutableArray<(long Weight, int Count)> classes, long most)
    {
        var points = new List<int[]>();
        var point = new int[classes.Length];
        Choose(0, most);
        return points;

        void Choose(int group, long left)
        {
            if (points.Count > MostPoints) return;
            if (group == classes.Length)
            {
                if (!classes.Where((_, i) => point[i] < classes[i].Count).Any(open => open.Weight <= left)) points.Add((int[])point.Clone());
                return;
            }

            for (var count = 0; count <= classes[group].Count && count * classes[group].Weight <= left; count++)
            {
                point[group] = count;
                Choose(group + 1, left - (count * classes[group].Weight));
            }

            point[group] = 0;
        }
    }

    // Factors without a common divisor that do not fall where the weights rise.
    private static IEnumerable<ImmutableArray<int>> Factors(int classes)
    {
        var factors = new int[classes];
        while (true)
        {
            var at = classes - 1;
            while (at >= 0 && factors[at] == LargestFactor) at--;
            if (at < 0) yield break;
            factors.AsSpan(at).Fill(factors[at] + 1);
            if (factors.Aggregate(0L, (divisor, factor) => Divisor(divisor, factor)) == 1) yield return [.. factors];
        }
    }

    private static long Divisor(long one, long other)
    {
        (one, other) = (Math.Abs(one), Math.Abs(other));
        while (other != 0) (one, other) = (other, one % other);
        return one;
    }
}
