namespace Scheduler.Optimization.Search;

/// <summary>One cooling of an annealer that cools again and again. Each span is twice as long as the one before, and the last one ends with the limit.</summary>
/// <param name="From">Share of the limit at its beginning.</param>
/// <param name="To">Share of the limit at its end; of no meaning for the first span, which is measured in rounds.</param>
/// <param name="Rounds">Rounds of the first span; 0 for the others.</param>
internal readonly record struct CoolingSpan(double From, double To, int Rounds)
{
    public static CoolingSpan First(int rounds) => new(0, 0, rounds);

    public bool IsOver(double now, int round) => Rounds > 0 ? round >= Rounds : now >= To;

    /// <summary>How much of it is over, 0 … 1.</summary>
    public double Share(double now, int round) => Rounds > 0 ? (double)round / Rounds : (now - From) / Math.Max(double.Epsilon, To - From);

    /// <summary>The span after this one.</summary>
    /// <param name="end">Where the limit is.</param>
    public CoolingSpan Next(double now, double end)
    {
        // A span that would leave no room for another one of its own length takes what is left.
        var length = 2 * (now - From);
        return new CoolingSpan(now, now + (2 * length) > end ? end : now + length, 0);
    }
}
