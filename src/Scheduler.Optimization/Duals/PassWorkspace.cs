using Scheduler.Optimization.LineGraphs;

namespace Scheduler.Optimization.Duals;

/// <summary>Room of one thread for the costs of a line and for a pass over its graph.</summary>
internal sealed class PassWorkspace
{
    public LinePass Pass { get; } = new();

    public long[] OffCost { get; private set; } = [];

    public long[] StartCost { get; private set; } = [];

    /// <summary>Sets the costs to those of a line, before any prices are added.</summary>
    public void Reset(LineCosts costs)
    {
        var days = costs.OffCost.Length;
        if (OffCost.Length != days) (OffCost, StartCost) = (new long[days], new long[days]);
        costs.OffCost.CopyTo(OffCost);
        Array.Fill(StartCost, costs.StartCost);
    }
}
