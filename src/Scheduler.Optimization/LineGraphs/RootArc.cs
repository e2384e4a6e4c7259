namespace Scheduler.Optimization.LineGraphs;

/// <summary>An arc into a line graph from before day 0: the days [0, OffUntil) are off, then the line runs up to the node's day.</summary>
internal readonly record struct RootArc(int Node, int OffUntil);
