using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>Builds the graphs of a line: forward over reachable states, backward over those that can still end well.</summary>
public static class LineGraphBuilder
{
    /// <summary>A graph that follows as much as fits into about <paramref name="nodeBudget"/> nodes: always the count over all days and those counts
    /// that cost nothing; then the longest stop; then the other counts, cheapest first. What does not fit is relaxed.</summary>
    public static LineGraph Build(LineShape shape, int nodeBudget, CancellationToken stop = default)
    {
        var parts = CountTightening.Of(shape);
        var entries = shape.Counts
            .Select(count => Cheapest(count, parts.FirstOrDefault(part => ReferenceEquals(part.Count, count)), shape))
            .OrderBy(entry => entry.Growth)
            .ToList();
        var counts = entries.Select(entry => entry.Count).ToList();
        var estimate = BaseEstimate(shape);
        var relaxLongestStop = estimate * StopPhaseGrowth(shape) > nodeBudget;
        if (!relaxLongestStop) estimate *= StopPhaseGrowth(shape);
        var followed = 0;
        while (followed < counts.Count && (entries[followed].Growth <= 1 || estimate * entries[followed].Growth <= nodeBudget))
            estimate *= Math.Max(1, entries[followed++].Growth);

        // Estimates may be too low; then the dearest part is dropped and the graph built anew.
        while (true)
        {
            // The count over all days comes last, as the digit that varies fastest: that makes the runs of arcs long.
            var draft = new LineGraphDraft(shape, counts.Take(followed).Reverse(), relaxLongestStop);
            if (!draft.Fits && followed > 0)
            {
                followed--;
                continue;
            }

            var mayDrop = (followed > 0 && entries[followed - 1].Growth > 1) || (!relaxLongestStop && StopPhaseGrowth(shape) > 1);
            if (draft.Expand(mayDrop ? 2L * nodeBudget : long.MaxValue, stop)) return draft.Finish([.. counts.Skip(followed)]);
            if (followed > 0 && entries[followed - 1].Growth > 1) followed--;
            else relaxLongestStop = true;
        }
    }

    // The factors below were fitted to the graphs of zhejiang-2027; they only decide what is tried, not what is right.
    private static double BaseEstimate(LineShape shape)
    {
        var days = shape.States.Length;
        var due = shape.Counts.Where(count => count.Size == days).Select(count => count.AtMost).DefaultIfEmpty(days).Min();
        var stops = Math.Min(shape.Block.MaxStops, 1 + (due / shape.Block.MinStop));
        return 2.0 * days * (due + 1) * Math.Max(1, 0.45 * stops);
    }

    private static double StopPhaseGrowth(LineShape shape) =>
        shape.Block.MaxStop >= shape.States.Length ? 1 : 1 + ((shape.Block.MaxStop - shape.Block.MinStop) * 0.05);

    // A count over the first days of the horizon tells nothing new beside the count over all days.
    private static double Growth(DayCount count, LineShape shape)
    {
        var days = shape.States.Length;
        if (count.Size == days) return 0;
        if (count.Days is [{ First: 0 }]) return 1;
        var counter = new ExactCounter(count, days);
        return 1 + (0.3 * counter.Top * (counter.Last - counter.First + 1) / days);
    }

    // The way of following a count that costs least; a most that forbids little would only tell more values apart.
    private static (DayCount Count, double Growth) Cheapest(DayCount count, TightenedCount? part, LineShape shape)
    {
        var narrowed = Narrowed(count, shape);
        var growth = Growth(narrowed, shape);
        return part is not null && part.Growth < growth ? (part.Tight, part.Growth) : (narrowed, growth);
    }

    // A part of a count that is exact over all days can be told by the days outside it, which may span less time or begin at day 0.
    private static DayCount Narrowed(DayCount count, LineShape shape)
    {
        var whole = shape.Counts.FirstOrDefault(candidate =>
            candidate.Size == shape.States.Length && candidate.AtLeast == candidate.AtMost);
        if (whole is null || ReferenceEquals(whole, count)) return count;
        var outside = Outside(count, shape.States.Length);
        if (outside.IsEmpty) return count;
        var narrowed = count with
        {
            Days = outside,
            AtLeast = Math.Max(0, whole.AtLeast - Math.Min(count.AtMost, count.Size)),
            AtMost = Math.Min(outside.Sum(range => range.Length), whole.AtLeast - count.AtLeast),
        };
        return Growth(narrowed, shape) < Growth(count, shape) ? narrowed : count;
    }

    private static ImmutableArray<DayRange> Outside(DayCount count, int dayCount)
    {
        var outside = ImmutableArray.CreateBuilder<DayRange>();
        var from = 0;
        foreach (var range in count.Days)
        {
            if (range.First > from) outside.Add(new DayRange(from, range.First - 1));
            from = range.Last + 1;
        }

        if (from < dayCount) outside.Add(new DayRange(from, dayCount - 1));
        return outside.ToImmutable();
    }
}
