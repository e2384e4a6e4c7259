using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>The working state while a line graph is built.</summary>
internal sealed class LineGraphDraft
{
    private readonly LineShape shape;
    private readonly BlockShape block;
    private readonly ImmutableArray<ExactCounter> counters;
    private readonly int days;
    private readonly int maxStops;
    private readonly bool limitedStop;
    private readonly int stopPhases;

    private readonly CodeLayout layout;

    // The states of each layer that can be reached, later those of them that can end well.
    private readonly CodeSet[] layers;
    private readonly ArcStep?[] next;
    private readonly ArcStep?[] jump;
    private readonly List<(int Layer, ulong Code, int OffUntil)> roots = [];
    private readonly int[] noMoreOff;
    private readonly int[] noMoreOn;
    private ulong[] mapped = [];
    private ulong[] spare = [];

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
        layout = new CodeLayout(counters, stopPhases, maxStops == BlockShape.Unlimited ? 0 : maxStops);
        layers = [.. Enumerable.Range(0, 2 * (days + 1)).Select(_ => new CodeSet())];
        (noMoreOff, noMoreOn) = (FirstDayNotAllowed(DayState.On), FirstDayNotAllowed(DayState.Off));
        next = [.. Enumerable.Range(0, 2 * days).Select(NextOf)];
        jump = [.. Enumerable.Range(0, 2 * days).Select(JumpOf)];
    }

    /// <summary>Whether the states of that many counters can be told apart.</summary>
    public bool Fits => layout.Bits <= CodeLayout.MostBits;

    /// <summary>Explores all reachable states; false when there are more than the budget.</summary>
    public bool Expand(long nodeBudget, CancellationToken stop)
    {
        if (counters.Any(counter => counter.Count.AtLeast > counter.Count.AtMost)) return true;
        AddRoots();
        long nodes = 0;
        for (var layer = 0; layer < 2 * days; layer++)
        {
            stop.ThrowIfCancellationRequested();
            nodes += layers[layer].Count;
            if (nodes > nodeBudget) return false;
            if (next[layer] is { } same) Reach(layer, same);
            if (jump[layer] is { } other) Reach(layer, other);
        }

        return true;
    }

    /// <summary>Drops what cannot end well and numbers the rest by layer.</summary>
    public LineGraph Finish(ImmutableArray<DayCount> relaxed)
    {
        // From the last day back, a node is kept when one of its arcs leads to a node that is; targets are numbered inside their layer first.
        var runsOf = new List<ArcRun>[layers.Length];
        for (var layer = layers.Length - 1; layer >= 0; layer--) runsOf[layer] = Kept(layer);
        var layerStart = new int[layers.Length + 1];
        var layerRun = new int[layers.Length + 1];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layerStart[layer + 1] = layerStart[layer] + layers[layer].Count;
            layerRun[layer + 1] = layerRun[layer] + runsOf[layer].Count;
        }

        var runs = new ArcRun[layerRun[^1]];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            for (var i = 0; i < runsOf[layer].Count; i++)
            {
                var run = runsOf[layer][i];
                runs[layerRun[layer] + i] = new ArcRun(
                    run.From + layerStart[layer],
                    run.Count,
                    run.Next == ArcRun.None ? ArcRun.None : run.Next + layerStart[next[layer]!.Layer],
                    run.Jump == ArcRun.None ? ArcRun.None : run.Jump + layerStart[jump[layer]!.Layer]);
            }
        }

        return new LineGraph(
            shape,
            layerStart[^1],
            layerStart,
            layerRun,
            runs,
            [.. roots.Select(root => (root.Layer, Index: layers[root.Layer].IndexOf(root.Code), root.OffUntil))
                .Where(root => root.Index >= 0)
                .Select(root => new RootArc(layerStart[root.Layer] + root.Index, root.OffUntil))],
            relaxed,
            longestStopRelaxed: !limitedStop && block.MaxStop != BlockShape.Unlimited);
    }

    private void Reach(int layer, ArcStep arc)
    {
        var codes = layers[layer].Codes;
        if (mapped.Length < codes.Length) mapped = new ulong[2 * codes.Length];
        var count = 0;
        foreach (var code in codes)
        {
            var target = arc.Of(code);
            if (target != ArcStep.Dead) mapped[count++] = target;
        }

        layers[arc.Layer].Unite(mapped.AsSpan(0, count), ref spare);
    }

    private List<ArcRun> Kept(int layer)
    {
        var runs = new List<ArcRun>();
        if (layer >= 2 * days)
        {
            if (layers[layer].Count > 0) runs.Add(new ArcRun(0, layers[layer].Count, ArcRun.None, ArcRun.None));
            return runs;
        }

        var kept = new CodeSet();
        var same = new TargetNodes(next[layer], layers);
        var other = new TargetNodes(jump[layer], layers);
        foreach (var code in layers[layer].Codes)
        {
            var (toNext, toJump) = (same.Of(code), other.Of(code));
            if (toNext == ArcRun.None && toJump == ArcRun.None) continue;
            if (runs.Count > 0 && Follows(runs[^1], toNext, toJump)) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            else runs.Add(new ArcRun(kept.Count, 1, toNext, toJump));
            kept.Append(code);
        }

        layers[layer] = kept;
        return runs;
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
        if (shape.Carried is not { } carried || !carried.Stopped)
        {
            var wait = Math.Max(0, block.MinRun - (shape.Carried?.Days ?? block.MinRun));
            AddRoot(Math.Min(wait, days), offUntil: 0, phase: 0, stopped: false, stops: 0);
            return;
        }

        // Continue the stop that was carried in; for a line with one block only, this is the block.
        var owed = Math.Max(1, block.MinStop - carried.Days);
        var cut = owed > days && block.LastStopMayContinue;
        if (Longest - owed >= carried.Days && (owed <= days || cut))
        {
            var length = Math.Max(block.MinStop, carried.Days + owed);
            AddRoot(Math.Min(owed, days), Math.Min(owed, days), length - block.MinStop, stopped: true, block.OneBlock ? 1 : 0);
        }

        if (carried.Days >= block.MinStop) AddRoot(Math.Min(block.MinRun, days), 0, 0, stopped: false, 0);
    }

    private void AddRoot(int day, int offUntil, int phase, bool stopped, int stops)
    {
        if (!MayBeOff(0, offUntil) || !MayRun(offUntil, day)) return;
        var layer = (2 * day) + (stopped ? 1 : 0);
        var code = day == days ? 0 : layout.Code(maxStops == BlockShape.Unlimited ? 0 : stops, Math.Min(phase, stopPhases - 1));
        code = Arc(layer, ulong.MaxValue, 0, (0, offUntil), off: true, default).Of(code);
        if (code != ArcStep.Dead) code = Arc(layer, ulong.MaxValue, 0, (offUntil, day), off: false, default).Of(code);
        if (code == ArcStep.Dead) return;
        layers[layer].Unite([code], ref spare);
        roots.Add((layer, code, offUntil));
    }

    // One more day in the same state; null where the day does not allow it.
    private ArcStep? NextOf(int layer)
    {
        var (day, stopped) = (layer / 2, layer % 2 == 1);
        if (stopped ? !MayBeOff(day, day + 1) : !MayRun(day, day + 1)) return null;
        var longer = stopped && limitedStop;
        return Arc(
            layer + 2, ulong.MaxValue, longer ? layout.Code(0, 1) : 0, (day, day + 1), stopped, longer ? layout.PhaseIs(stopPhases - 1) : default);
    }

    // The other state for its least length, or for what is left of the horizon.
    private ArcStep? JumpOf(int layer)
    {
        var (day, stopped) = (layer / 2, layer % 2 == 1);
        var end = Math.Min(days, day + (stopped ? block.MinRun : block.MinStop));
        if (stopped)
            return MayRun(day, end) ? Arc(2 * end, ~layout.Phases, 0, (day, end), off: false, default) : null;
        var cut = day + block.MinStop > days && !block.LastStopMayContinue;
        if (cut || maxStops == 0 || !MayBeOff(day, end)) return null;
        var counted = maxStops != BlockShape.Unlimited;
        return Arc((2 * end) + 1, ulong.MaxValue, counted ? layout.Code(1, 0) : 0, (day, end), off: true, counted ? layout.StopsAre(maxStops) : default);
    }

    // A finished day has one future whatever the stops were.
    private ArcStep Arc(int layer, ulong keep, ulong add, (int From, int To) span, bool off, StateField barred) => new(
        layout,
        counters,
        layer,
        span.To == days ? layout.Counters : keep,
        span.To == days ? 0 : add,
        span,
        off,
        barred);
}
