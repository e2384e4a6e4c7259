using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>
/// Finds a good calendar for one line beside the calendars of the others: exact over the line's graph where the others leave no room on a
/// day or for a start; rows over longer spans are met by raising their prices until the calendar keeps them. One per thread.
/// </summary>
internal sealed class LineInserter
{
    private const int PriceRounds = 7;

    private readonly ImmutableArray<LineGraphPair> graphs;
    private readonly CouplingSystem coupling;
    private readonly ImmutableArray<LineCosts> costs;
    private readonly long[] forbidding;
    private readonly long[] nudge;
    private readonly LinePass pass = new();
    private readonly long[] offCost;
    private readonly long[] startCost;
    private readonly long[] rowPrice;
    private readonly long[] wall;
    private readonly bool[] causes;

    public LineInserter(ShutdownProblem problem, ImmutableArray<LineGraphPair> graphs, CouplingSystem coupling)
    {
        (this.graphs, this.coupling) = (graphs, coupling);
        (offCost, startCost) = (new long[problem.DayCount], new long[problem.DayCount]);
        rowPrice = new long[coupling.RowCount];
        wall = new long[problem.DayCount];
        causes = new bool[coupling.Stocks.Select(stock => stock.Count).DefaultIfEmpty().Max()];

        // A start costs the smallest fixed-point unit: among equal exposures the fewest starts win.
        costs = [.. problem.Lines.Select(line =>
            new LineCosts([.. line.ExposurePerDay.Select(value => -value * FixedPoint.One)], 1))];
        forbidding = [.. problem.Lines.Select(line => (line.ExposurePerDay.DefaultIfEmpty().Max() + 1) * 30 * FixedPoint.One)];
        nudge = [.. problem.Lines.Select(line => ((long)line.ExposurePerDay.DefaultIfEmpty().Average() + 1) * FixedPoint.One / 8)];
    }

    /// <summary>Puts a calendar of <paramref name="line"/> into the plan, in which it has none.</summary>
    /// <param name="guide">Prices that leave room for lines still to come, or null; fixed point per row.</param>
    /// <param name="guidePermille">How much of them is used.</param>
    /// <returns>False when the line has no calendar at all.</returns>
    public bool Insert(WorkingPlan plan, int line, long[]? guide, int guidePermille)
    {
        if (graphs[line].Fine.IsEmpty) return false;
        Array.Clear(rowPrice);
        Array.Clear(wall);
        LineCalendar? best = null;
        var bestScore = default(PlanScore);
        for (var round = 0; round < PriceRounds; round++)
        {
            PriceDays(plan, line, guide, guidePermille);
            var calendar = Cheapest(graphs[line]);
            plan.Put(line, calendar);
            var score = plan.Score;
            if (best is null || score < bestScore) (best, bestScore) = (calendar, score);
            if (!(RaisePrices(plan, line, round) | WallOff(line, calendar))) break;
            plan.Remove(line);
        }

        plan.Put(line, best!);
        return true;
    }

    private LineCalendar Cheapest(LineGraphPair graph)
    {
        pass.LeastCost(graph.Coarse, offCost, startCost);
        var calendar = pass.Trace(graph.Coarse, offCost, startCost);
        if (ReferenceEquals(graph.Coarse, graph.Fine) || graph.Coarse.IsLegal(calendar)) return calendar;
        pass.LeastCost(graph.Fine, offCost, startCost);
        return pass.Trace(graph.Fine, offCost, startCost);
    }

    private void PriceDays(WorkingPlan plan, int line, long[]? guide, int guidePermille)
    {
        costs[line].OffCost.CopyTo(offCost);
        Array.Fill(startCost, costs[line].StartCost);
        for (var day = 0; day < wall.Length; day++) offCost[day] += wall[day];
        var terms = coupling.Lines[line];
        for (var day = 0; day < offCost.Length; day++)
        {
            offCost[day] += DayPrice(plan, terms.OnDay(day), guide, guidePermille, line);
            startCost[day] += DayPrice(plan, terms.OnStart(day), guide, guidePermille, line);
        }

        foreach (var term in terms.Ranges)
        {
            var price = rowPrice[term.Row] * term.Coefficient;
            if (guide is not null) price += guide[term.Row] * guidePermille / 1000 * term.Coefficient;
            if (price == 0) continue;
            for (var day = term.Days.First; day <= term.Days.Last; day++) offCost[day] += price;
        }
    }

    private long DayPrice(WorkingPlan plan, RowTerm[] terms, long[]? guide, int guidePermille, int line)
    {
        long price = 0;
        foreach (var term in terms)
        {
            if (guide is not null) price += guide[term.Row] * guidePermille / 1000 * term.Coefficient;

            // How much worse the row gets, or how much better where something is missing, in units of its largest coefficient; a small breach is as forbidden as a large one.
            var before = Math.Max(0, plan.Activity[term.Row] - coupling.Limit[term.Row]);
            var after = Math.Max(0, plan.Activity[term.Row] + term.Coefficient - coupling.Limit[term.Row]);
            if (after > before) price += (long)(forbidding[line] * Math.Max(1, (after - before) / coupling.Largest[term.Row]));
            else if (after < before) price -= (long)(forbidding[line] * Math.Max(1, (before - after) / coupling.Largest[term.Row]));
        }

        return price;
    }

    // Raises the price of every row over a span that the plan breaks and that this line takes part in; false when there is none.
    private bool RaisePrices(WorkingPlan plan, int line, int round)
    {
        var raised = false;
        var terms = coupling.Lines[line].Ranges;
        foreach (var term in terms)
        {
            if (term.Row >= coupling.FirstStockRow && term.Row < coupling.FirstCountRow) continue;
            if (plan.Activity[term.Row] <= coupling.Limit[term.Row]) continue;
            rowPrice[term.Row] += Raise(line, term, round);
            raised = true;
        }

        foreach (var stock in coupling.Stocks)
        {
            if (stock.Shortage(plan.Activity, coupling.Limit) == 0) continue;
            stock.MarkCauses(plan.Activity, coupling.Limit, causes.AsSpan(0, stock.Count));
            foreach (var term in terms)
            {
                if (term.Row < stock.First || term.Row >= stock.End || !causes[term.Row - stock.First]) continue;
                rowPrice[term.Row] += Raise(line, term, round);
                raised = true;
            }
        }

        return raised;
    }

    // A stop that is too long, where the graph does not watch it, gets a running day where it should have ended, at the latest on
    // its first day here when it was carried in too long.
    private bool WallOff(int line, LineCalendar calendar)
    {
        if (!graphs[line].Fine.LongestStopRelaxed) return false;
        var shape = graphs[line].Fine.Shape;
        var found = false;
        foreach (var stop in calendar.Stops)
        {
            var excess = shape.StopLength(stop) - shape.Block.MaxStop;
            if (excess <= 0) continue;
            wall[Math.Max(stop.First, stop.Last - excess + 1)] += forbidding[line];
            found = true;
        }

        return found;
    }

    private long Raise(int line, RangeTerm term, int round) => Math.Max(1, (nudge[line] << round) / Math.Abs(term.Coefficient));
}
