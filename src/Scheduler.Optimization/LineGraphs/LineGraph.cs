using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>
/// All calendars of one line as the paths of a layered graph, so that the cheapest calendar under any day prices is one pass over
/// the nodes. A node is (day, running or stopped and free to change, days used in each exact counter, stops used); only nodes on a
/// path from the first day to the last are kept. Day counts in <see cref="Relaxed"/> are not followed: a path may break them.
/// </summary>
/// <remarks>
/// Nodes are numbered by layer, a layer being all nodes of one day and state, and inside a layer by their counters. All nodes of a layer have the same two
/// arc costs, and neighbours have neighbouring targets, so arcs are kept as runs and a pass is a few long vector operations. Immutable; passes by
/// several threads need one <see cref="LinePass"/> each.
/// </remarks>
public sealed class LineGraph
{
    internal LineGraph(
        BlockShape block,
        CarriedState? carried,
        int nodeCount,
        int[] layerStart,
        int[] layerRun,
        ArcRun[] runs,
        ImmutableArray<RootArc> roots,
        ImmutableArray<DayCount> relaxed)
    {
        Block = block;
        Carried = carried;
        NodeCount = nodeCount;
        LayerStart = layerStart;
        LayerRun = layerRun;
        Runs = runs;
        Roots = roots;
        Relaxed = relaxed;
    }

    public BlockShape Block { get; }

    public CarriedState? Carried { get; }

    /// <summary>Day counts that paths may break; empty = every path is a legal calendar of the line.</summary>
    public ImmutableArray<DayCount> Relaxed { get; }

    /// <summary>Number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>No calendar at all meets the shape (without the relaxed counts).</summary>
    public bool IsEmpty => Roots.IsEmpty;

    /// <summary>First node of layer 2·day (running) and 2·day + 1 (stopped); the last entry is the number of nodes.</summary>
    internal int[] LayerStart { get; }

    /// <summary>First entry of <see cref="Runs"/> of each layer; the last entry is the number of runs.</summary>
    internal int[] LayerRun { get; }

    internal ArcRun[] Runs { get; }

    internal ImmutableArray<RootArc> Roots { get; }
}
