namespace Scheduler.Optimization.LineGraphs;

/// <summary>Two graphs of one line. Every calendar of the fine one is a path of the coarse one, so a cheapest path of the coarse one that the
/// fine one allows is cheapest there too: the fine graph is only asked when the coarse one answers with an illegal calendar.</summary>
public sealed record LineGraphPair(LineGraph Coarse, LineGraph Fine);
