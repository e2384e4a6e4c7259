using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.LineGraphs;

namespace Scheduler.Optimization.Duals;

/// <summary>
/// Lagrangian relaxation of all coupling rows. At any prices u ≥ 0 the bound is
/// L(u) = constant + Σ over lines (least cost of a calendar under objective + prices) − Σ u·limit + the best stocks and shortages,
/// computed in integers, so it holds exactly. Stocks lie in [0, silo], shortages in [0, demand].
/// </summary>
internal sealed class LagrangianBound(
    ImmutableArray<LineGraph> graphs, CouplingSystem coupling, DualObjective objective, PassWorkspaces workspaces)
{
    /// <summary>Magnitude that no sum of costs may reach.</summary>
    private const double Room = 1L << 60;

    /// <summary>Highest price of a row, times the row's norm, with which every sum of an evaluation fits its 64 bits. Where rows contradict each other
    /// the bound rises for ever, and prices with it.</summary>
    public double HighestPrice
    {
        get
        {
            // A row's off and start coefficients sum up to at most their norm times the root of their number.
            var terms = Math.Sqrt(2.0 * coupling.Lines.Length * objective.Lines.Select(line => line.OffCost.Length).DefaultIfEmpty().Max());
            var perUnit = coupling.Limit.Zip(coupling.Norm, (limit, norm) => terms + (Math.Abs((double)limit) / norm)).Sum();
            foreach (var stock in coupling.Stocks)
            {
                for (var row = stock.First; row < stock.End; row++)
                    perUnit += ((2.0 * stock.Silo) + stock.Demand[row - stock.First] + objective.MaxShortage) / coupling.Norm[row];
            }

            return Math.Max(0, Room - ((double)objective.Constant * FixedPoint.One)) / Math.Max(1, perUnit);
        }
    }

    /// <summary>Evaluates L and a subgradient (activity − limit of each row) at the prices; null if some line has no calendar.</summary>
    public DualPoint? Evaluate(long[] prices, long[] slope)
    {
        var lineCount = graphs.Length;
        var costs = new long?[lineCount];
        var calendars = new LineCalendar[lineCount];
        Parallel.For(0, lineCount, new ParallelOptions { MaxDegreeOfParallelism = workspaces.Threads }, line =>
        {
            var workspace = workspaces.OfThisThread;
            workspace.Reset(objective.Lines[line]);
            coupling.Lines[line].AddPrices(prices, workspace.OffCost, workspace.StartCost);
            costs[line] = workspace.Pass.LeastCost(graphs[line], workspace.OffCost, workspace.StartCost);
            if (costs[line] is not null)
                calendars[line] = workspace.Pass.Trace(graphs[line], workspace.OffCost, workspace.StartCost);
        });
        if (costs.Any(cost => cost is null)) return null;

        for (var row = 0; row < slope.Length; row++) slope[row] = -coupling.Limit[row];
        var value = objective.Constant * FixedPoint.One;
        for (var line = 0; line < lineCount; line++)
        {
            value += costs[line]!.Value;
            coupling.Lines[line].AddActivity(calendars[line], slope, 1);
        }

        for (var row = 0; row < prices.Length; row++) value -= prices[row] * coupling.Limit[row];
        value += Stocks(prices, slope);
        return new DualPoint(prices, FixedPoint.Ceiling(value), [.. calendars]);
    }

    // Stock of a period is full where the next period pays more for it; shortage is used where it is cheaper than its price.
    private long Stocks(long[] prices, long[] slope)
    {
        long value = 0;
        (int Row, long Price) dearest = (-1, 0);
        foreach (var stock in coupling.Stocks)
        {
            for (var row = stock.First; row < stock.End; row++)
            {
                if (row + 1 < stock.End && prices[row + 1] > prices[row])
                {
                    value -= stock.Silo * (prices[row + 1] - prices[row]);
                    slope[row] += stock.Silo;
                    slope[row + 1] -= stock.Silo;
                }

                if (objective.ShortageIsObjective && prices[row] > FixedPoint.One)
                {
                    value -= stock.Demand[row - stock.First] * (prices[row] - FixedPoint.One);
                    slope[row] -= stock.Demand[row - stock.First];
                }

                if (prices[row] > dearest.Price) dearest = (row, prices[row]);
            }
        }

        if (!objective.ShortageIsObjective && objective.MaxShortage > 0 && dearest.Row >= 0)
        {
            value -= objective.MaxShortage * dearest.Price;
            slope[dearest.Row] -= objective.MaxShortage;
        }

        return value;
    }
}
