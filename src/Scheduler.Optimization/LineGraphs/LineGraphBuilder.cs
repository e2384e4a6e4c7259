using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>Builds the graph of a line: forward over reachable states, backward over those that can still end well.</summary>
public static class LineGraphBuilder
{
    /// <summary>Follows as many day counts exactly as fit into <paramref name="nodeBudget"/> nodes; the count over all days always. The cheaper
    /// counts (short and small) go first, and what does not fit is relaxed.</summary>
    public static LineGraph Build(LineShape shape, int nodeBudget)
    {
        var days = shape.States.Length;
        var counts = shape.Counts.Select(count => Narrowed(count, shape)).OrderBy(count => Weight(count, days)).ToList();
        var exact = new List<DayCount>();
        var relaxed = ImmutableArray.CreateBuilder<DayCount>();
        var best = new LineGraphDraft(shape, exact);
        best.Expand(int.MaxValue);
        foreach (var count in counts)
        {
            var isWhole = count.Size == days;
            var draft = new LineGraphDraft(shape, [.. exact, count]);
            if (draft.Expand(isWhole ? int.MaxValue : nodeBudget))
            {
                exact.Add(count);
                best = draft;
            }
            else
            {
                relaxed.Add(count);
            }
        }

        return best.Finish(relaxed.ToImmutable());
    }

    // The count over the whole horizon comes first: without it nothing holds a line back.
    private static long Weight(DayCount count, int days) =>
        count.Size == days ? -1 : (long)(count.Days[^1].Last - count.Days[0].First + 1) * (new ExactCounter(count, days).Top + 1);

    // A part of a count that is exact over all days can be told by the days outside it, which may span less time or begin at day 0.
    private static DayCount Narrowed(DayCount count, LineShape shape)
    {
        var whole = shape.Counts.FirstOrDefault(candidate =>
            candidate.Size == shape.States.Length && candidate.AtLeast == candidate.AtMost);
        if (whole is null || ReferenceEquals(whole, count)) return count;
        var outside = Outside(count, shape.States.Length);
        if (outside.IsEmpty || Span(outside) >= Span(count.Days)) return count;
        return count with
        {
            Days = outside,
            AtLeast = Math.Max(0, whole.AtLeast - Math.Min(count.AtMost, count.Size)),
            AtMost = Math.Min(outside.Sum(range => range.Length), whole.AtLeast - count.AtLeast),
        };
    }

    private static int Span(ImmutableArray<DayRange> days) => days[^1].Last - days[0].First + 1;

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
