using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.LineGraphs;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>What is inserted is a calendar of the line, and the books are right afterwards.</summary>
public sealed class LineInserterTests
{
    [Fact]
    public void Insert_RandomProblems_PutsALegalCalendarAndKeepsTheScore()
    {
        const int Seed = 20281;
        var random = new Random(Seed);
        var inserted = 0;
        for (var round = 0; round < 200; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 5), random.Next(2, 12));
            var (graphs, coupling) = Parts(problem, int.MaxValue);
            var (plan, inserter) = (new WorkingPlan(problem, coupling), new LineInserter(problem, graphs, coupling));
            for (var step = 0; step < 10; step++)
            {
                var line = random.Next(problem.Lines.Length);
                plan.Remove(line);
                var guide = random.Next(2) == 0 ? null : Enumerable.Range(0, coupling.RowCount).Select(_ => random.NextInt64(5_000_000)).ToArray();
                var isPossible = LineShapeOracle.LegalCalendars(problem.Lines[line]).Any();
                Assert.Equal(isPossible, inserter.Insert(plan, line, guide, random.Next(1300)));
                if (!isPossible) continue;
                inserted++;
                Assert.True(LineShapeOracle.IsLegal(problem.Lines[line], Flags(plan[line]!, problem.DayCount)), $"seed {Seed}, round {round}: {plan[line]}");
                var anew = new WorkingPlan(problem, coupling);
                for (var other = 0; other < problem.Lines.Length; other++)
                {
                    if (plan[other] is { } calendar) anew.Put(other, calendar);
                }

                Assert.True(plan.Score == anew.Score, $"seed {Seed}, round {round}: {plan.Score} ≠ {anew.Score}");
            }
        }

        Assert.True(inserted > 500, $"only {inserted} calendars");
    }

    [Fact]
    public void Insert_NoOtherLines_TakesTheLeastExposureOfTheLine()
    {
        const int Seed = 20282;
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var problem = RandomProblems.Of(random, 1, random.Next(2, 12)) with { Sums = [], Stocks = [] };
            var (graphs, coupling) = Parts(problem, int.MaxValue);
            var plan = new WorkingPlan(problem, coupling);
            if (!new LineInserter(problem, graphs, coupling).Insert(plan, 0, null, 0)) continue;
            var least = new ProblemOracle(problem).Plans.Min(value => value.Exposure);
            Assert.True(plan.Score.Exposure == least, $"seed {Seed}, round {round}: {plan.Score.Exposure} ≠ {least}");
        }
    }

    [Fact]
    public void Insert_OneDayAsksForAStop_PutsItThere()
    {
        // The day with the least exposure: nothing but the row speaks for it.
        var line = new LineShape(
            "L1", 1000, null, [.. new DayState[9]], [new DayCount([new(0, 8)], 3, 3, ["due"])], new(3, 3, 1, 1, false, false), [90, 80, 70, 60, 50, 40, 30, 20, 0]);
        var row = new WeightedSum("cap", LocalizedText.Same("day"), [new(0, new(8, 8), 1000)], [], 1000, null);
        var problem = new ShutdownProblem(RandomProblems.Horizon(9), [line], [row], []);
        var (graphs, coupling) = Parts(problem, int.MaxValue);
        var plan = new WorkingPlan(problem, coupling);
        Assert.True(new LineInserter(problem, graphs, coupling).Insert(plan, 0, null, 0));
        Assert.True(plan.Score.IsPlan, plan[0]!.ToString());
        Assert.Equal([new DayRange(6, 8)], plan[0]!.Stops.ToArray());
    }

    [Fact]
    public void Insert_PeriodOfOneDayAndStockFromBefore_TakesTheLeastExposure()
    {
        // The second period lasts one day; what the silo holds covers it, so that the dirtiest day may be off.
        var line = new LineShape(
            "L1", 1000, null, [.. new DayState[6]], [new DayCount([new(0, 5)], 1, 1, ["due"])], BlockShape.Anything, [10, 20, 30, 40, 50, 60]);
        var stock = new StockBalance("supply", "m", 1000, 1000, [0], [new(new(0, 4), 5000), new(new(5, 5), 1000)]);
        var problem = new ShutdownProblem(RandomProblems.Horizon(6), [line], [], [stock]);
        var (graphs, coupling) = Parts(problem, int.MaxValue);
        var plan = new WorkingPlan(problem, coupling);
        Assert.True(new LineInserter(problem, graphs, coupling).Insert(plan, 0, null, 0));
        Assert.Equal([new DayRange(5, 5)], plan[0]!.Stops.ToArray());
        Assert.Equal(0, plan.Score.Shortage);
    }

    [Fact]
    public async Task SolveAsync_LongestStopAndCountsRelaxed_FinalCalendarsKeepThem()
    {
        const int Seed = 20283;
        const int NodeBudget = 12;
        var random = new Random(Seed);
        var (plans, longestRelaxed, countsRelaxed) = (0, 0, 0);
        for (var round = 0; round < 120; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 4), 10);
            var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 8, NodeBudget = NodeBudget };
            var outcome = await new ShutdownOptimizer(new SilentSolver()).SolveAsync(problem, options, null, default);
            if (outcome.Kind != OutcomeKind.Planned) continue;
            plans++;
            foreach (var (line, calendar) in problem.Lines.Zip(outcome.Calendars))
            {
                var graph = LineGraphBuilder.Build(line, NodeBudget);
                if (graph.LongestStopRelaxed) longestRelaxed++;
                if (!graph.Relaxed.IsEmpty) countsRelaxed++;
                Assert.True(LineShapeOracle.IsLegal(line, Flags(calendar, 10)), $"seed {Seed}, round {round}: {calendar} of {line}");
            }
        }

        Assert.True(plans > 20 && longestRelaxed > 10 && countsRelaxed > 10, $"{plans} plans, {longestRelaxed} and {countsRelaxed} graphs relaxed: the test says little");
    }

    private static (ImmutableArray<LineGraphPair> Graphs, CouplingSystem Coupling) Parts(ShutdownProblem problem, int nodeBudget)
    {
        var graphs = LineGraphBook.Build(problem, nodeBudget, threads: 1, default);
        return (graphs, CouplingSystem.Build(problem, line => graphs[line].Fine.Relaxed));
    }

    private static bool[] Flags(LineCalendar calendar, int days) =>
        [.. Enumerable.Range(0, days).Select(day => calendar.Stops.Any(stop => stop.Contains(day)))];
}
