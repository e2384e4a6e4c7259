using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>Workspace of one thread for finding cheapest calendars; a pass allocates nothing but its result.</summary>
public sealed class LinePass
{
    private long[] value = [];
    private long[] prefix = [];

    /// <summary>Least cost over all paths of <paramref name="graph"/>, where an off day d costs <paramref name="offCost"/>[d] and a
    /// stop that begins on day d costs <paramref name="startCost"/>[d] more; null for an empty graph. Sums must stay within 61 bits.</summary>
    public long? LeastCost(LineGraph graph, ReadOnlySpan<long> offCost, ReadOnlySpan<long> startCost)
    {
        if (graph.IsEmpty) return null;
        var days = offCost.Length;
        Prepare(graph, offCost);
        Array.Clear(value, graph.LayerStart[2 * days], graph.NodeCount - graph.LayerStart[2 * days]);
        for (var day = days - 1; day >= 0; day--)
        {
            Relax(graph, 2 * day, 0, BeginCost(graph, startCost, day));
            Relax(graph, (2 * day) + 1, offCost[day], 0);
        }

        var least = long.MaxValue;
        foreach (var root in graph.Roots) least = Math.Min(least, RootCost(root));
        return least;
    }

    /// <summary>The calendar of the last <see cref="LeastCost"/>, for the same graph and prices. Ties go to the earlier change of state.</summary>
    public LineCalendar Trace(LineGraph graph, ReadOnlySpan<long> offCost, ReadOnlySpan<long> startCost)
    {
        var days = offCost.Length;
        var stops = ImmutableArray.CreateBuilder<DayRange>();
        var root = graph.Roots.MinBy(RootCost);
        var (day, node) = (DayOf(graph, root.Node, out var stopped), root.Node);
        var from = 0;
        if (root.OffUntil > 0 && !stopped) stops.Add(new DayRange(0, root.OffUntil - 1));
        while (day < days)
        {
            var run = RunOf(graph, (2 * day) + (stopped ? 1 : 0), node);
            var cost = stopped ? 0 : BeginCost(graph, startCost, day);
            var jump = run.Jump + node - run.From;
            if (run.Jump != ArcRun.None && value[jump] + cost == value[node])
            {
                if (stopped) stops.Add(new DayRange(from, day - 1));
                else from = day;
                stopped = !stopped;
                day = Math.Min(days, day + (stopped ? graph.Shape.Block.MinStop : graph.Shape.Block.MinRun));
                node = jump;
            }
            else
            {
                node = run.Next + node - run.From;
                day++;
            }
        }

        if (stopped) stops.Add(new DayRange(from, days - 1));
        return new LineCalendar(stops.ToImmutable(), graph.Shape.Carried is not { Stopped: true });
    }

    private static int DayOf(LineGraph graph, int node, out bool stopped)
    {
        var layer = UpperIndex(graph.LayerStart, node);
        stopped = layer % 2 == 1;
        return layer / 2;
    }

    private static ArcRun RunOf(LineGraph graph, int layer, int node)
    {
        var (low, high) = (graph.LayerRun[layer], graph.LayerRun[layer + 1] - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (graph.Runs[middle].From <= node) low = middle;
            else high = middle - 1;
        }

        return graph.Runs[low];
    }

    // Last index whose entry is at most the value; empty layers share their start with the next one.
    private static int UpperIndex(int[] starts, int node)
    {
        var index = Array.BinarySearch(starts, node);
        if (index < 0) return ~index - 1;
        while (starts[index + 1] == node) index++;
        return index;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Relax(LineGraph graph, int layer, long nextCost, long jumpCost)
    {
        var runs = graph.Runs.AsSpan(graph.LayerRun[layer]..graph.LayerRun[layer + 1]);
        foreach (ref readonly var run in runs)
        {
            var target = value.AsSpan(run.From, run.Count);
            if (run.Jump == ArcRun.None)
                Shift(value.AsSpan(run.Next, run.Count), nextCost, target);
            else if (run.Next == ArcRun.None)
                Shift(value.AsSpan(run.Jump, run.Count), jumpCost, target);
            else
                Smaller(value.AsSpan(run.Next, run.Count), nextCost, value.AsSpan(run.Jump, run.Count), jumpCost, target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Shift(ReadOnlySpan<long> source, long cost, Span<long> target)
    {
        unchecked
        {
            var i = 0;
            var step = new Vector<long>(cost);
            for (; i <= target.Length - Vector<long>.Count; i += Vector<long>.Count)
                (new Vector<long>(source[i..]) + step).CopyTo(target[i..]);
            for (; i < target.Length; i++) target[i] = source[i] + cost;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Smaller(
        ReadOnlySpan<long> next, long nextCost, ReadOnlySpan<long> jump, long jumpCost, Span<long> target)
    {
        unchecked
        {
            var i = 0;
            var (nextStep, jumpStep) = (new Vector<long>(nextCost), new Vector<long>(jumpCost));
            for (; i <= target.Length - Vector<long>.Count; i += Vector<long>.Count)
                Vector.Min(new Vector<long>(next[i..]) + nextStep, new Vector<long>(jump[i..]) + jumpStep).CopyTo(target[i..]);
            for (; i < target.Length; i++) target[i] = Math.Min(next[i] + nextCost, jump[i] + jumpCost);
        }
    }

    private long BeginCost(LineGraph graph, ReadOnlySpan<long> startCost, int day) =>
        startCost[day] + prefix[Math.Min(startCost.Length, day + graph.Shape.Block.MinStop)] - prefix[day];

    private long RootCost(RootArc root) => prefix[root.OffUntil] + value[root.Node];

    private void Prepare(LineGraph graph, ReadOnlySpan<long> offCost)
    {
        if (value.Length < graph.NodeCount) value = new long[graph.NodeCount];
        if (prefix.Length != offCost.Length + 1) prefix = new long[offCost.Length + 1];
        for (var day = 0; day < offCost.Length; day++) prefix[day + 1] = prefix[day] + offCost[day];
    }
}
