using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>
/// All calendars of one line as the paths of a layered graph, so that the cheapest calendar under any day prices is one pass over
/// the nodes. A node is (day, running or stopped and free to change, days used in each exact counter, stops used); only nodes on a
/// path from the first day to the last are kept. Day counts in <see cref="Relaxed"/> are not followed: a path may break them.
/// </summary>
/// <remarks>Nodes are numbered by layer, a layer being all nodes of one day and state. All nodes of a layer have the same two arc costs, which is
/// what makes a pass fast. Immutable; passes by several threads need one <see cref="LinePass"/> each.</remarks>
public sealed class LineGraph
{
    private LineGraph(
        LineShape shape,
        int[] layerStart,
        int[] next,
        int[] jump,
        ImmutableArray<RootArc> roots,
        ImmutableArray<DayCount> relaxed)
    {
        Shape = shape;
        LayerStart = layerStart;
        Next = next;
        Jump = jump;
        Roots = roots;
        Relaxed = relaxed;
    }

    /// <summary>The line.</summary>
    public LineShape Shape { get; }

    /// <summary>Day counts that paths may break; empty = every path is a legal calendar of the line.</summary>
    public ImmutableArray<DayCount> Relaxed { get; }

    /// <summary>Number of nodes.</summary>
    public int NodeCount => Next.Length;

    /// <summary>No calendar at all meets the shape (without the relaxed counts).</summary>
    public bool IsEmpty => Roots.IsEmpty;

    /// <summary>First node of layer 2·day (running) and 2·day + 1 (stopped); the last entry is the number of nodes.</summary>
    internal int[] LayerStart { get; }

    /// <summary>Node after one more day in the same state, or <see cref="NodeCount"/> for none.</summary>
    internal int[] Next { get; }

    /// <summary>Node after changing the state and keeping the new one for its least length, or <see cref="NodeCount"/>.</summary>
    internal int[] Jump { get; }

    internal ImmutableArray<RootArc> Roots { get; }

    /// <summary>An arc into the graph from before day 0: the days [0, OffUntil) are off, then running up to the node's day.</summary>
    internal readonly record struct RootArc(int Node, int OffUntil);

    internal static LineGraph Create(
        LineShape shape, int[] layerStart, int[] next, int[] jump, ImmutableArray<RootArc> roots, ImmutableArray<DayCount> relaxed) =>
        new(shape, layerStart, next, jump, roots, relaxed);
}
