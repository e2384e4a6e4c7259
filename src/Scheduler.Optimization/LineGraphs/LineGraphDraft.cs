using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>The working state while a line graph is built.</summary>
internal sealed class LineGraphDraft
{
    private readonly LineShape shape;
    private readonly BlockShape block;
    private readonly ExactCounter[] counters;
    private readonly int days;
    private readonly int maxStops;
    private readonly bool limitedStop;
    private readonly int stopPhases;

    // Nodes in the order of their discovery, and per layer the nodes it holds, by the code of their state.
    private readonly List<int> next = [];
    private readonly List<int> jump = [];
    private readonly Dictionary<long, int>[] layers;
    private readonly List<RootArc> roots = [];
    private readonly int[] noMoreOff;
    private readonly int[] noMoreOn;

    public LineGraphDraft(LineShape shape, IEnumerable<DayCount> exact, bool relaxLongestStop)
    {
        this.shape = shape;
        block = shape.Block;
        days = shape.States.Length;
        counters = [.. exact.Select(count => new ExactCounter(count, days))];

        // More stops than fit into the horizon need not be told apart from "no limit".
        var most = ((days - 1) / (block.MinStop + block.MinRun)) + 1;
        maxStops = block.OneBlock && block.MaxStops > 0 ? 1 : block.MaxStops >= most ? BlockShape.Unlimited : block.MaxStops;
        limitedStop = !relaxLongestStop && block.MaxStop < days + block.MinStop + (shape.Carried?.Days ?? 0);
        stopPhases = limitedStop ? block.MaxStop - block.MinStop + 1 : 1;
        layers = [.. Enumerable.Range(0, 2 * (days + 1)).Select(_ => new Dictionary<long, int>())];
        (noMoreOff, noMoreOn) = (FirstDayNotAllowed(DayState.On), FirstDayNotAllowed(DayState.Off));
    }

    /// <summary>Explores all reachable states; false when there are more than the budget.</summary>
    public bool Expand(long nodeBudget, CancellationToken stop)
    {
        if (counters.Any(counter => counter.Count.AtLeast > counter.Count.AtMost)) return true;
        AddRoots();
        var state = new int[counters.Length];
        for (var day = 0; day < days; day++)
        {
            stop.ThrowIfCancellationRequested();
            ExpandRunning(day, state);
            ExpandStopped(day, state);
            if (next.Count > nodeBudget) return false;
        }

        return true;
    }

    /// <summary>Drops what cannot end well and numbers the rest by layer.</summary>
    public LineGraph Finish(ImmutableArray<DayCount> relaxed)
    {
        var alive = new bool[next.Count + 1];
        foreach (var node in layers[2 * days].Values.Concat(layers[(2 * days) + 1].Values)) alive[node] = true;
        for (var day = days - 1; day >= 0; day--)
        {
            foreach (var node in layers[2 * day].Values.Concat(layers[(2 * day) + 1].Values))
                alive[node] = (next[node] >= 0 && alive[next[node]]) || (jump[node] >= 0 && alive[jump[node]]);
        }

        var number = new int[next.Count];
        var order = new List<int>(next.Count);
        var layerStart = new int[layers.Length + 1];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layerStart[layer] = order.Count;
            var (codes, nodes) = (layers[layer].Keys.ToArray(), layers[layer].Values.ToArray());
            Array.Sort(codes, nodes);
            foreach (var node in nodes)
            {
                if (!alive[node]) continue;
                number[node] = order.Count;
                order.Add(node);
            }
        }

        layerStart[^1] = order.Count;
        int Renumbered(int target) => target >= 0 && alive[target] ? number[target] : ArcRun.None;
        var runs = new List<ArcRun>();
        var layerRun = new int[layers.Length + 1];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layerRun[layer] = runs.Count;
            for (var node = layerStart[layer]; node < layerStart[layer + 1]; node++)
            {
                var (toNext, toJump) = (Renumbered(next[order[node]]), Renumbered(jump[order[node]]));
                if (runs.Count > layerRun[layer] && Follows(runs[^1], toNext, toJump)) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
                else runs.Add(new ArcRun(node, 1, toNext, toJump));
            }
        }

        layerRun[^1] = runs.Count;
        return new LineGraph(
            shape,
            order.Count,
            layerStart,
            layerRun,
            [.. runs],
            [.. roots.Where(root => alive[root.Node]).Select(root => root with { Node = number[root.Node] })],
            relaxed,
            longestStopRelaxed: !limitedStop && block.MaxStop != BlockShape.Unlimited);
    }

    private static bool Follows(ArcRun run, int next, int jump) =>
        next == (run.Next == ArcRun.None ? ArcRun.None : run.Next + run.Count)
        && jump == (run.Jump == ArcRun.None ? ArcRun.None : run.Jump + run.Count);

    private int[] FirstDayNotAllowed(DayState forbidding)
    {
        var first = new int[days + 1];
        first[days] = days;
        for (var day = days - 1; day >= 0; day--) first[day] = shape.States[day] == forbidding ? day : first[day + 1];
        return first;
    }

    private int Longest => limitedStop ? block.MaxStop : BlockShape.Unlimited;

    private bool MayBeOff(int from, int to) => noMoreOff[from] >= to;

    private bool MayRun(int from, int to) => noMoreOn[from] >= to;

    private void AddRoots()
    {
        var zero = new int[counters.Length];
        if (shape.Carried is not { } carried || !carried.Stopped)
        {
            var wait = Math.Max(0, block.MinRun - (shape.Carried?.Days ?? block.MinRun));
            AddRoot(Math.Min(wait, days), offUntil: 0, phase: 0, zero, stopped: false, stops: 0);
            return;
        }

        // Continue the stop that was carried in; for a line with one block only, this is the block.
        var owed = Math.Max(1, block.MinStop - carried.Days);
        var cut = owed > days && block.LastStopMayContinue;
        if (Longest - owed >= carried.Days && (owed <= days || cut))
        {
            var length = Math.Max(block.MinStop, carried.Days + owed);
            AddRoot(Math.Min(owed, days), Math.Min(owed, days), length - block.MinStop, zero, stopped: true, block.OneBlock ? 1 : 0);
        }

        if (carried.Days >= block.MinStop) AddRoot(Math.Min(block.MinRun, days), 0, 0, zero, stopped: false, 0);
    }

    private void AddRoot(int day, int offUntil, int phase, int[] zero, bool stopped, int stops)
    {
        if (!MayBeOff(0, offUntil) || !MayRun(offUntil, day)) return;
        var state = (int[])zero.Clone();
        if (!Advance(state, 0, offUntil, off: true) || !Advance(state, offUntil, day, off: false)) return;
        roots.Add(new RootArc(NodeAt(day, stopped, Math.Min(phase, stopPhases - 1), state, stops), offUntil));
    }

    private void ExpandRunning(int day, int[] state)
    {
        foreach (var (code, node) in layers[2 * day])
        {
            var (stops, _) = Decode(code, state);
            if (MayRun(day, day + 1) && Advance(state, day, day + 1, off: false))
                next[node] = NodeAt(day + 1, stopped: false, 0, state, stops);

            var end = day + block.MinStop;
            if (end > days && !block.LastStopMayContinue) continue;
            end = Math.Min(end, days);
            if (stops >= maxStops || !MayBeOff(day, end)) continue;
            Decode(code, state);
            if (Advance(state, day, end, off: true))
                jump[node] = NodeAt(end, stopped: true, 0, state, maxStops == BlockShape.Unlimited ? 0 : stops + 1);
        }
    }

    private void ExpandStopped(int day, int[] state)
    {
        foreach (var (code, node) in layers[(2 * day) + 1])
        {
            var (stops, phase) = Decode(code, state);
            var longest = limitedStop && phase == stopPhases - 1;
            if (!longest && MayBeOff(day, day + 1) && Advance(state, day, day + 1, off: true))
                next[node] = NodeAt(day + 1, stopped: true, limitedStop ? phase + 1 : 0, state, stops);

            var end = Math.Min(day + block.MinRun, days);
            if (!MayRun(day, end)) continue;
            Decode(code, state);
            if (Advance(state, day, end, off: false))
                jump[node] = NodeAt(end, stopped: false, 0, state, stops);
        }
    }

    private bool Advance(int[] state, int from, int to, bool off)
    {
        for (var i = 0; i < counters.Length; i++)
        {
            state[i] = counters[i].Advance(state[i], from, to, off);
            if (state[i] < 0) return false;
        }

        return true;
    }

    private int NodeAt(int day, bool stopped, int phase, int[] state, int stops)
    {
        // A finished day has one future whatever the stop count was.
        var code = day == days ? 0L : stops;
        code = checked((code * stopPhases) + (day == days ? 0 : phase));
        for (var i = 0; i < counters.Length; i++) code = checked((code * (counters[i].Top + 1)) + state[i]);
        var layer = layers[(2 * day) + (stopped ? 1 : 0)];
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(layer, code, out var known);
        if (known) return node;
        node = next.Count;
        next.Add(-1);
        jump.Add(-1);
        return node;
    }

    private (int Stops, int Phase) Decode(long code, int[] state)
    {
        for (var i = counters.Length - 1; i >= 0; i--)
        {
            var radix = counters[i].Top + 1;
            state[i] = (int)(code % radix);
            code /= radix;
        }

        return ((int)(code / stopPhases), (int)(code % stopPhases));
    }
}
