using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>What is kept up to date is what counting from scratch gives.</summary>
public sealed class WorkingPlanTests
{
    [Fact]
    public void Score_AfterRandomPutsAndRemoves_IsTheScoreFromScratch()
    {
        const int Seed = 20279;
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var problem = RandomProblems.WithFairness(random, RandomProblems.Of(random, random.Next(1, 5), random.Next(2, 14)));
            var coupling = CouplingSystem.Build(problem, line => problem.Lines[line].Counts);
            var plan = new WorkingPlan(problem, coupling);
            var kept = new LineCalendar?[problem.Lines.Length];
            for (var step = 0; step < 30; step++)
            {
                var line = random.Next(kept.Length);
                kept[line] = random.Next(3) == 0 ? null : RandomProblems.Calendar(random, problem.Lines[line]);
                if (kept[line] is { } calendar) plan.Put(line, calendar);
                else plan.Remove(line);

                var anew = new WorkingPlan(problem, coupling);
                foreach (var (number, one) in kept.Index())
                {
                    if (one is not null) anew.Put(number, one);
                }

                Assert.True(plan.Score == anew.Score && plan.Activity.SequenceEqual(anew.Activity), $"seed {Seed}, round {round}: {plan.Score} ≠ {anew.Score}");
            }
        }
    }

    [Fact]
    public void Score_RandomCalendars_CountsWhatTheShapesSay()
    {
        const int Seed = 20280;
        var random = new Random(Seed);
        var (plans, overlong) = (0, 0);
        for (var round = 0; round < 600; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 4), random.Next(2, 10));
            bool[][] off = [.. problem.Lines.Select(_ => RandomProblems.Flags(random, problem.DayCount))];
            ImmutableArray<LineCalendar> calendars = [.. off.Select((flags, line) => LineCalendar.FromFlags(flags, problem.Lines[line].Carried))];
            var score = new PlanScorer(problem).ScoreOf(calendars);

            var tooLong = problem.Lines.Zip(calendars).Any(line => line.Second.Stops.Any(stop => line.First.StopLength(stop) > line.First.Block.MaxStop));
            var isPlan = problem.Sums.All(sum => ProblemOracle.Holds(problem, sum, off)) && !tooLong;
            Assert.True(isPlan == score.IsPlan, $"seed {Seed}, round {round}: {score}, a plan: {isPlan}");
            Assert.Equal(problem.Stocks.Sum(stock => ProblemOracle.Balance(problem, stock, off).Short.Sum()), score.Shortage);
            Assert.Equal(problem.Lines.Zip(off).Sum(line => line.First.ExposurePerDay.Where((_, day) => !line.Second[day]).Sum()), score.Exposure);
            Assert.Equal(calendars.Sum(calendar => calendar.StartCount), score.Starts);
            if (isPlan) plans++;
            if (tooLong) overlong++;
        }

        Assert.True(plans > 40 && overlong > 30, $"{plans} plans and {overlong} with long stops say little");
    }
}
