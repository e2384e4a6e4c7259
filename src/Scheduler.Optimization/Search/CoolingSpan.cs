namespace Scheduler.Optimization.Search;

/// <summary>One cooling of an annealer. It ends with its share of the limit, or sooner, after the most rounds that are worth it.</summary>
/// <param name="From">Share of the limit at its beginning.</param>
/// <param name="To">Share of the limit at its end.</param>
/// <param name="FirstRound">The round in which it begins.</param>
/// <param name="MostRounds">Rounds after which it is over in any case, 1 or more.</param>
internal readonly record struct CoolingSpan(double From, double To, int FirstRound, int MostRounds)
{
    public bool IsOver(double now, int round) => Share(now, round) >= 1;

    /// <summary>How much of it is over, 0 … 1; more when it should have ended already.</summary>
    public double Share(double now, int round) =>
        Math.Max((now - From) / Math.Max(double.Epsilon, To - From), (double)(round - FirstRound) / MostRounds);

    /// <summary>A span of twice the share of the limit.</summary>
    /// <param name="end">Where it has to end.</param>
    public CoolingSpan Doubled(double now, double end, int round, int mostRounds)
    {
        // A span that would leave no room for another one of its own length takes what is left.
        var length = 2 * (now - From);
        return new CoolingSpan(now, now + (2 * length) > end ? end : now + length, round, mostRounds);
    }
}
