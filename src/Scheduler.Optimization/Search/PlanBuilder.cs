using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>Builds a first set of calendars line by line, each priced exactly beside those before it.</summary>
internal sealed class PlanBuilder(ShutdownProblem problem, ImmutableArray<LineGraphPair> graphs, CouplingSystem coupling)
{
    /// <summary>Calendars of all lines, about from the heaviest; they may still break rows. Null when a line has no calendar.</summary>
    /// <param name="guide">Prices that leave room for lines still to come; fixed point per row.</param>
    public ImmutableArray<LineCalendar>? Build(long[] guide, Random random)
    {
        var plan = new WorkingPlan(problem, coupling);
        var inserter = new LineInserter(problem, graphs, coupling);
        var order = Enumerable.Range(0, problem.Lines.Length)
            .OrderByDescending(line => problem.Lines[line].TonnesPerDay * (0.8 + (0.4 * random.NextDouble())))
            .ToList();
        foreach (var line in order)
        {
            if (!inserter.Insert(plan, line, guide, 1000)) return null;
        }

        return plan.Calendars;
    }
}
