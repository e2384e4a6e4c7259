using Scheduler.Domain.Plans;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>Bounds of parts, added up, are bounds of the whole: of every level among the plans that are as good on the levels above as the one found.</summary>
public sealed class PartBoundTests
{
    [Fact]
    public async Task SolveAsync_TiedLinesBesideALoneOne_NoBoundIsAboveWhatAnEquallyGoodPlanHas()
    {
        const int Seed = 20309;
        var random = new Random(Seed);
        var (compared, unproven, shorts) = (0, 0, 0);
        for (var round = 0; round < 1500; round++)
        {
            var days = random.Next(4, 7);
            var tied = RandomProblems.Of(random, 2, days);

            // What the lone line could give away for fewer stops is little beside what the tied ones may still gain.
            var alone = RandomProblems.Of(random, 1, days).Lines[0];
            alone = alone with { LineId = "alone", ExposurePerDay = [.. alone.ExposurePerDay.Select(value => value / 20)] };
            var problem = tied with { Lines = [.. tied.Lines, alone] };
            var oracle = new ProblemOracle(problem);
            if (oracle.Plans.Count == 0) continue;

            // Little work, so that gaps stay open.
            var options = new SearchOptions
            {
                Method = SearchMethod.Decomposition,
                TimeLimit = null,
                WorkLimit = random.Next(1, 4),
                Seed = round,
                NodeBudget = random.Next(2) == 0 ? 15 : 10_000,
            };
            var outcome = await new ShutdownOptimizer(new SilentSolver()).SolveAsync(problem, options, null, default);
            if (outcome.Kind != OutcomeKind.Planned) continue;
            compared++;
            bool[][] off = [.. outcome.Calendars.Select(calendar =>
                Enumerable.Range(0, days).Select(day => calendar.Stops.Any(stop => stop.Contains(day))).ToArray())];
            var shortage = problem.Stocks.Sum(stock => ProblemOracle.Balance(problem, stock, off).Short.Sum());
            var exposure = problem.Lines.Zip(off).Sum(line => line.First.ExposurePerDay.Where((_, day) => !line.Second[day]).Sum());
            var asGood = oracle.Plans.Zip(oracle.Starts).Where(plan => plan.First.Shortage <= shortage).ToList();
            var leastExposure = asGood.Min(plan => plan.First.Exposure);
            var fewest = asGood.Where(plan => plan.First.Exposure <= exposure).Min(plan => plan.Second);
            if (exposure > leastExposure || outcome.Bounds.GetValueOrDefault(ObjectiveLevel.Exposure) < leastExposure) unproven++;
            if (shortage > 0) shorts++;

            var told = $"seed {Seed}, round {round}: {string.Join(' ', outcome.Bounds)}; plan {shortage} {exposure}";
            Assert.True(!(outcome.Bounds.GetValueOrDefault(ObjectiveLevel.Shortage) > oracle.Plans.Min(plan => plan.Shortage)), told);
            Assert.True(!(outcome.Bounds.GetValueOrDefault(ObjectiveLevel.Exposure) > leastExposure), $"{told}; exposure {leastExposure} is possible");
            Assert.True(!(outcome.Bounds.GetValueOrDefault(ObjectiveLevel.Restarts) > fewest), $"{told}; {fewest} starts are possible");
        }

        Assert.True(compared > 100 && unproven > 30 && shorts > 5, $"{compared} compared, {unproven} unproven, {shorts} short: the test says little");
    }
}
