using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>Workspace of one thread for finding cheapest calendars; a pass allocates nothing but its result.</summary>
public sealed class LinePass
{
    /// <summary>A price that stands for "not allowed"; sums of a thousand of them stay within 64 bits.</summary>
    public const long Forbidden = 1L << 50;

    private long[] value = [];
    private long[] prefix = [];

    /// <summary>Least cost over all paths of <paramref name="graph"/>, where an off day d costs <paramref name="offCost"/>[d] and a
    /// stop that begins on day d costs <paramref name="startCost"/>[d] more; null for an empty graph.</summary>
    public long? LeastCost(LineGraph graph, ReadOnlySpan<long> offCost, ReadOnlySpan<long> startCost)
    {
        if (graph.IsEmpty) return null;
        var days = offCost.Length;
        Prepare(graph, offCost);
        var block = graph.Shape.Block;
        var (next, jump, starts) = (graph.Next, graph.Jump, graph.LayerStart);
        var values = value;
        values[graph.NodeCount] = long.MaxValue / 4;
        Array.Clear(values, starts[2 * days], graph.NodeCount - starts[2 * days]);
        for (var day = days - 1; day >= 0; day--)
        {
            var begin = startCost[day] + prefix[Math.Min(days, day + block.MinStop)] - prefix[day];
            Relax(values, next, jump, starts[2 * day], starts[(2 * day) + 1], 0, begin);
            Relax(values, next, jump, starts[(2 * day) + 1], starts[(2 * day) + 2], offCost[day], 0);
        }

        return graph.Roots.Min(RootCost);
    }

    /// <summary>The calendar of the last <see cref="LeastCost"/>, for the same graph and prices. Ties go to the earlier change of state.</summary>
    public LineCalendar Trace(LineGraph graph, ReadOnlySpan<long> offCost, ReadOnlySpan<long> startCost)
    {
        var days = offCost.Length;
        var block = graph.Shape.Block;
        var stops = ImmutableArray.CreateBuilder<DayRange>();
        var root = graph.Roots.MinBy(RootCost);
        var node = root.Node;
        var day = DayOf(graph, node, out var stopped);
        var from = root.OffUntil > 0 ? 0 : -1;
        if (from == 0 && !stopped)
        {
            stops.Add(new DayRange(0, root.OffUntil - 1));
            from = -1;
        }

        while (day < days)
        {
            var begin = startCost[day] + prefix[Math.Min(days, day + block.MinStop)] - prefix[day];
            var target = graph.Jump[node];
            var cost = stopped ? 0 : begin;
            if (value[target] + cost == value[node])
            {
                if (stopped) stops.Add(new DayRange(from, day - 1));
                else from = day;
                stopped = !stopped;
                day = Math.Min(days, day + (stopped ? block.MinStop : block.MinRun));
            }
            else
            {
                target = graph.Next[node];
                day++;
            }

            node = target;
        }

        if (stopped) stops.Add(new DayRange(from, days - 1));
        return new LineCalendar(stops.ToImmutable(), graph.Shape.Carried is not { Stopped: true });
    }

    private static void Relax(long[] values, int[] next, int[] jump, int from, int to, long nextCost, long jumpCost)
    {
        unchecked
        {
            for (var node = from; node < to; node++)
                values[node] = Math.Min(values[next[node]] + nextCost, values[jump[node]] + jumpCost);
        }
    }

    private static int DayOf(LineGraph graph, int node, out bool stopped)
    {
        var layer = Array.BinarySearch(graph.LayerStart, node);
        if (layer < 0) layer = ~layer - 1;
        while (graph.LayerStart[layer + 1] <= node) layer++;
        stopped = layer % 2 == 1;
        return layer / 2;
    }

    private long RootCost(LineGraph.RootArc root) => prefix[root.OffUntil] + value[root.Node];

    private void Prepare(LineGraph graph, ReadOnlySpan<long> offCost)
    {
        if (value.Length <= graph.NodeCount) value = new long[graph.NodeCount + 1];
        if (prefix.Length != offCost.Length + 1) prefix = new long[offCost.Length + 1];
        for (var day = 0; day < offCost.Length; day++) prefix[day + 1] = prefix[day] + offCost[day];
    }
}
