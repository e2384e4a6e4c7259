using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Parts;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Optimization.Tests.Search;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Parts;

/// <summary>Lines that must stop together, drawn together into one, leave just the plans that there were, each with its value in every level.</summary>
public sealed class SynchronousLinesTests
{
    private const int Seed = 20331;

    [Fact]
    public void Of_RandomLinesTiedOnEveryDay_HasThePlansOfTheOriginal()
    {
        var random = new Random(Seed);
        var (drawn, three, planned) = (0, 0, 0);
        for (var round = 0; round < 600; round++)
        {
            var problem = Tied(random, _ => true, chains: random.Next(3) == 0);
            if (SynchronousLines.Of(problem) is not { } together) continue;
            if (together.Problem.Lines.Length == 1) three++;
            drawn++;
            Assert.True(together.Problem.Lines.Length < problem.Lines.Length);
            var (all, fewer) = (new ProblemOracle(problem), new ProblemOracle(together.Problem));
            if (all.Plans.Count > 0) planned++;
            Assert.True(Values(all).SequenceEqual(Values(fewer)), $"seed {Seed}, round {round}: {all.Plans.Count} plans, then {fewer.Plans.Count}, or of other values");
        }

        Assert.True(drawn > 150 && three > 10 && planned > 80, $"{drawn} drawn together, {three} of them all three, {planned} with plans: the test says little");
    }

    /// <summary>A single day that is not tied, unless both can only do the same on it, leaves two lines.</summary>
    [Fact]
    public void Of_LinesNotTiedOnOneDay_DrawsThemTogetherOnlyWhereThatDayIsForced()
    {
        var random = new Random(Seed);
        var (left, forced) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            var open = random.Next(3);
            var problem = Tied(random, day => day != open);
            if (random.Next(3) == 0)
            {
                var only = random.Next(2) == 0 ? DayState.On : DayState.Off;
                problem = problem with { Lines = [.. problem.Lines.Select(line => line with { States = line.States.SetItem(open, only) })] };
            }

            var (one, other) = (problem.Lines[0].States[open], problem.Lines[1].States[open]);
            var together = SynchronousLines.Of(problem);
            if (one == other && one != DayState.Free)
            {
                if (together is not null) forced++;
                continue;
            }

            Assert.True(together is null, $"seed {Seed}, round {round}");
            left++;
        }

        Assert.True(left > 200 && forced > 20, $"{left} left, {forced} forced: the test says little");
    }

    [Fact]
    public void Of_ReducedOutputs_AddsThemDayByDay()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var problem = Tied(random, _ => true, reduces: true);
            if (SynchronousLines.Of(problem) is not { Problem.Lines: [var together, ..] }) continue;
            for (var day = 0; day < problem.DayCount; day++)
            {
                var range = new DayRange(day, day);
                Assert.Equal(problem.Lines[0].FullOutput(range) + problem.Lines[1].FullOutput(range), together.FullOutput(range));
            }
        }
    }

    [Fact]
    public void Of_LinesThatFairnessHoldsAgainstEachOther_LeavesThemApart()
    {
        var random = new Random(Seed);
        var apart = 0;
        for (var round = 0; round < 100; round++)
        {
            var problem = Tied(random, _ => true);
            if (SynchronousLines.Of(problem) is null) continue;
            Assert.Null(SynchronousLines.Of(RandomProblems.WithFairness(random, problem)));
            apart++;
        }

        Assert.True(apart > 20, $"only {apart}");
    }

    [Fact]
    public void Of_CalendarsInForce_DrawsTogetherWhatIsAlikeAndCountsItsMovesAsOften()
    {
        var random = new Random(Seed);
        var (compared, apart) = (0, 0);
        for (var round = 0; round < 200; round++)
        {
            var problem = Tied(random, _ => true);
            if (SynchronousLines.Of(problem) is null) continue;
            ImmutableArray<LineCalendar?> inForce = [.. problem.Lines.Select(line => RandomProblems.Calendar(random, line))];
            if (random.Next(2) == 0) inForce = inForce.SetItem(1, inForce[0]);
            var together = SynchronousLines.Of(problem, inForce);
            if (!inForce[0]!.Equals(inForce[1]))
            {
                Assert.Null(together);
                apart++;
                continue;
            }

            ImmutableArray<LineCalendar> calendars = [.. together!.Problem.Lines.Select(line => RandomProblems.Calendar(random, line))];
            int? movableFrom = random.Next(2) == 0 ? 1 : null;
            Assert.Equal(
                new CalendarsInForce(problem, inForce, movableFrom).MoveCost(together.Expand(calendars)),
                new CalendarsInForce(together.Problem, together.Shrink(inForce), movableFrom).MoveCost(calendars));
            compared++;
        }

        Assert.True(compared > 20 && apart > 20, $"{compared} compared, {apart} apart: the test says little");
    }

    [Fact]
    public async Task SolveAsync_LinesTiedOnEveryDay_ClaimsNothingThatTheEnumerationRefutes()
    {
        var random = new Random(Seed);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 8 };
        var (planned, best) = (0, 0);
        for (var round = 0; round < 60; round++)
        {
            var problem = Tied(random, _ => true);
            var told = $"seed {Seed}, round {round}";
            if (SynchronousLines.Of(problem) is null) continue;
            var oracle = new ProblemOracle(problem);
            var progress = new ProgressLog();
            var outcome = await new ShutdownOptimizer(new SilentSolver()).SolveAsync(problem, options, progress, default);
            Assert.All(progress.Samples, sample => Assert.True(sample.Calendars.IsDefault || sample.Calendars.Length == problem.Lines.Length, told));
            if (outcome.Kind != OutcomeKind.Planned)
            {
                Assert.True(outcome.Kind == OutcomeKind.NoPlan || oracle.Plans.Count == 0, told);
                continue;
            }

            planned++;
            Assert.Equal(problem.Lines.Length, outcome.Calendars.Length);
            Assert.Equal(outcome.Calendars[0].Stops.ToArray(), outcome.Calendars[1].Stops.ToArray());
            var score = new PlanScorer(problem).ScoreOf(outcome.Calendars);
            var found = (score.Shortage, score.Exposure, (int)score.Starts);
            Assert.True(Values(oracle).Contains(found), $"{told}: no legal plan has {found}");
            foreach (var (level, bound) in outcome.Bounds)
            {
                var least = Values(oracle).Where(value => level == ObjectiveLevel.Shortage || value.Shortage <= found.Shortage)
                    .Where(value => level < ObjectiveLevel.Restarts || value.Exposure <= found.Exposure)
                    .Min(value => level == ObjectiveLevel.Shortage ? value.Shortage : level == ObjectiveLevel.Exposure ? value.Exposure : value.Starts);
                Assert.True(bound <= least, $"{told}: {level} ≥ {bound}, but {least} is possible");
            }

            if (Values(oracle).First() == found) best++;
        }

        Assert.True(planned > 8 && best > planned / 2, $"{planned} planned, {best} of them best");
    }

    private static IEnumerable<(long Shortage, long Exposure, int Starts)> Values(ProblemOracle oracle) =>
        oracle.Plans.Zip(oracle.Starts, (plan, starts) => (plan.Shortage, plan.Exposure, starts)).Order();

    /// <summary>Three lines, of which the first two are off together on some days; what else is asked of the second is mostly like the first.</summary>
    private static ShutdownProblem Tied(Random random, Func<int, bool> isTied, bool reduces = false, bool chains = false)
    {
        var days = random.Next(3, 7);
        var problem = RandomProblems.Of(random, 3, days);
        var second = problem.Lines[1] with { Carried = problem.Lines[0].Carried };
        if (random.Next(2) == 0) second = second with { Block = problem.Lines[0].Block };
        if (random.Next(2) == 0) second = second with { Counts = problem.Lines[0].Counts };
        var lines = problem.Lines.SetItem(1, second);
        if (chains) lines = lines.SetItem(2, lines[0] with { LineId = "L3" });
        if (reduces) lines = [.. lines.Select(line => line with { ReducedOutput = [new(new(random.Next(2), 1 + random.Next(days - 1)), random.Next(line.TonnesPerDay))] })];
        return problem with
        {
            Lines = lines,
            Sums = [.. problem.Sums, .. Enumerable.Range(0, days).Where(isTied).SelectMany(day => Tie(day))],
            Stocks = [.. problem.Stocks.Select(stock => random.Next(4) == 0 ? stock : stock with { Lines = [.. stock.Lines.Where(line => line == 2), 0, 1] })],
        };

        IEnumerable<WeightedSum> Tie(int day)
        {
            yield return random.Next(2) == 0 ? Equal(0, 1, day) : Equal(1, 0, day);
            if (chains) yield return Equal(1, 2, day);
        }
    }

    private static WeightedSum Equal(int one, int other, int day) => new(
        "alike", LocalizedText.Same("alike"), [new OffTerm(one, new DayRange(day, day), 1), new OffTerm(other, new DayRange(day, day), -1)], [], 0, 0);
}
