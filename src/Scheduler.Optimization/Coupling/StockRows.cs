using System.Collections.Immutable;

namespace Scheduler.Optimization.Coupling;

/// <summary>
/// The balance rows of one market: row <c>First + m</c> says off tonnes(m) + stock(m) − stock(m − 1) − shortage(m) ≤ full output(m) − demand(m),
/// with the opening stock moved to the right of the first one. The rows' activity holds the off tonnes only; stock and shortage follow from them.
/// </summary>
internal sealed record StockRows(int First, ImmutableArray<long> Demand, long Silo)
{
    public int Count => Demand.Length;

    public int End => First + Count;

    /// <summary>Total shortage at an activity: keeping the silos as full as possible is never worse later.</summary>
    public long Shortage(long[] activity, long[] limit)
    {
        long stock = 0;
        long shortage = 0;
        for (var row = First; row < End; row++)
        {
            // limit − activity = output − demand (+ opening stock)
            var after = stock + limit[row] - activity[row];
            if (after < 0)
            {
                shortage -= after;
                after = 0;
            }

            stock = Math.Min(Silo, after);
        }

        return shortage;
    }

    /// <summary>Marks the periods whose off days have caused a shortage: back from each shortage to the last full silo.</summary>
    public void MarkCauses(long[] activity, long[] limit, Span<bool> causes)
    {
        causes.Clear();
        long stock = 0;
        var since = 0;
        for (var period = 0; period < Count; period++)
        {
            var after = stock + limit[First + period] - activity[First + period];
            if (after < 0) causes[since..(period + 1)].Fill(true);
            stock = Math.Clamp(after, 0, Silo);
            if (after >= Silo || after < 0) since = period + 1;
        }
    }
}
