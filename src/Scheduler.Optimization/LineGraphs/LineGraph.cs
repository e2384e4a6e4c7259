using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.LineGraphs;

/// <summary>
/// All calendars of one line as the paths of a layered graph, so that the cheapest calendar under any day prices is one pass over
/// the nodes. A node is (day, running or stopped and free to change, days used in each exact counter, stops used); only nodes on a
/// path from the first day to the last are kept. What is relaxed is not followed: a path may break it.
/// </summary>
/// <remarks>
/// Nodes are numbered by layer, a layer being all nodes of one day and state, and inside a layer by their counters. All nodes of a layer have the same two
/// arc costs, and neighbours have neighbouring targets, so arcs are kept as runs and a pass is a few long vector operations. Immutable; passes by
/// several threads need one <see cref="LinePass"/> each.
/// </remarks>
public sealed class LineGraph
{
    internal LineGraph(
        LineShape shape,
        int nodeCount,
        int[] layerStart,
        int[] layerRun,
        ArcRun[] runs,
        ImmutableArray<RootArc> roots,
        ImmutableArray<DayCount> relaxed,
        bool longestStopRelaxed)
    {
        Shape = shape;
        NodeCount = nodeCount;
        LayerStart = layerStart;
        LayerRun = layerRun;
        Runs = runs;
        Roots = roots;
        Relaxed = relaxed;
        LongestStopRelaxed = longestStopRelaxed;
    }

    /// <summary>The line, or one of the lines of this shape.</summary>
    public LineShape Shape { get; }

    /// <summary>Day counts that paths may break; empty = every path is a legal calendar of the line.</summary>
    public ImmutableArray<DayCount> Relaxed { get; }

    /// <summary>Paths may hold stops that are too long.</summary>
    public bool LongestStopRelaxed { get; }

    /// <summary>Every path is a legal calendar of the line.</summary>
    public bool IsExact => Relaxed.IsEmpty && !LongestStopRelaxed;

    /// <summary>Number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>No calendar at all meets the shape (without the relaxed counts).</summary>
    public bool IsEmpty => Roots.IsEmpty;

    /// <summary>Whether a path's calendar is legal for the line, that is, keeps what is relaxed.</summary>
    public bool IsLegal(LineCalendar calendar)
    {
        if (LongestStopRelaxed && calendar.Stops.Any(stop => Shape.StopLength(stop) > Shape.Block.MaxStop)) return false;
        foreach (var count in Relaxed)
        {
            var given = 0;
            foreach (var range in count.Days) given += calendar.OffDaysIn(range);
            if (given < count.AtLeast || given > count.AtMost) return false;
        }

        return true;
    }

    /// <summary>First node of layer 2·day (running) and 2·day + 1 (stopped); the last entry is the number of nodes.</summary>
    internal int[] LayerStart { get; }

    /// <summary>First entry of <see cref="Runs"/> of each layer; the last entry is the number of runs.</summary>
    internal int[] LayerRun { get; }

    internal ArcRun[] Runs { get; }

    internal ImmutableArray<RootArc> Roots { get; }
}
