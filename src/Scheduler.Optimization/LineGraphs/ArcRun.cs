namespace Scheduler.Optimization.LineGraphs;

/// <summary>Neighbouring nodes whose arcs lead to neighbouring nodes: node From + i goes to Next + i and to Jump + i.</summary>
/// <param name="From">First node.</param>
/// <param name="Count">Number of nodes.</param>
/// <param name="Next">Node after one more day in the same state, or <see cref="None"/>.</param>
/// <param name="Jump">Node after changing the state and keeping the new one for its least length, or <see cref="None"/>.</param>
internal readonly record struct ArcRun(int From, int Count, int Next, int Jump)
{
    public const int None = -1;
}
