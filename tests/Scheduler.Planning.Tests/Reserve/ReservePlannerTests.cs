using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Reserve;
using Scheduler.Domain.Rules;
using Scheduler.Optimization;
using Scheduler.Planning.Reserve;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.Reserve;

/// <summary>Plans that keep reserve days free, against trying every plan. A failing case tells its seed.</summary>
public sealed class ReservePlannerTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    [Fact]
    public async Task PlanAsync_RandomScenarios_GivesOnlyPlansThatLeaveRoom()
    {
        var (found, missed, none, bounded) = (0, 0, 0, 0);
        for (var seed = 0; seed < 28; seed++)
        {
            var all = new PlanEnumeration(TinyScenarios.OfKind(typeof(ReserveDays), seed));
            if (!ReserveCall.OpenIn(all.Scenario).Any() || all.Optimum is null) continue;
            var called = new PlanEnumeration(ReserveCall.ForAll(all.Scenario));
            var roomy = Enumerable.Range(0, all.Count).Where(number => all.Values[number] is { } value && LeavesRoom(called, number, value.Shortage)).ToList();

            var result = await new ReservePlanner(fixture.Solver).PlanAsync(all.Scenario, new SearchOptions { TimeLimit = null, WorkLimit = 120 }, null, default);

            if (result.Kind == PlanningKind.Planned)
            {
                var number = roomy.Where(candidate => all.PlanOf(candidate).Stops.SequenceEqual(result.Plan!.Plan.Stops)).Select(candidate => (int?)candidate).SingleOrDefault();
                Assert.True(number is not null, TinyCases.Tell(seed, all, $"the plan leaves no room: {string.Join(", ", result.Plan!.Plan.Stops)}"));
                var value = all.Values[number.Value]!.Value;
                Assert.Equal(value, PlanValue.Of(result.Plan!));
                Assert.Equal(value.Shortage - all.Optimum.Value.Shortage, result.Reserve!.ShortageTonnes);
                Assert.Equal(value.Exposure - all.Optimum.Value.Exposure, result.Reserve.Exposure);

                // What bounds say holds for every plan that is as good in the levels before.
                foreach (var (level, place) in result.Plan!.Levels.Select((level, place) => (level, place)).Where(entry => entry.level.Bound is not null))
                {
                    var before = result.Plan.Levels.Take(place).Select(other => other.Level).ToList();
                    var least = all.Values.OfType<PlanValue>().Where(other => before.All(one => other[one] <= value[one])).Min(other => other[level.Level]);
                    Assert.True(level.Bound <= least, TinyCases.Tell(seed, all, $"{level.Level}: bound {level.Bound}, least {least}"));
                    if (level.Level == ObjectiveLevel.Exposure) bounded++;
                }

                found++;
            }
            else
            {
                if (result.Kind == PlanningKind.Infeasible) Assert.True(called.Optimum is null, TinyCases.Tell(seed, all, "said to be impossible"));
                if (roomy.Count == 0) none++;
                else missed++;
            }
        }

        var told = $"{found} found, {bounded} with a bound of the exposure; {none} rightly not, {missed} missed";
        output.WriteLine(told);
        Assert.True(found > 4 && bounded > 4 && none > 0 && missed < found / 2, told);
    }

    /// <summary>One stop for each line, one line at a time, one day each and up to two more. The dirtiest days are the third for one line and the first for the other: taken both, three days each
    /// would overlap.</summary>
    [Fact]
    public async Task PlanAsync_BestPlanLeavesNoRoom_PaysADirtyDayForIt()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-06").City("c2")
            .Line("L1").Line("L2", city: "c2").Outlook("c1", [500, 500, 900, 500, 500, 500]).Outlook("c2", [900, 500, 500, 500, 500, 500])
            .BaseDays("base", "horizon", 1).ExtraDays("extra", 0).Blocks("blocks", maxStops: 1).Concurrency("turns", "horizon", 50);
        var scenario = builder.Rule(new ReserveDays("x", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("horizon"), 2, 0, [])).Build();
        var options = new SearchOptions { TimeLimit = null, WorkLimit = 120 };
        var careless = await fixture.Planner.PlanAsync(scenario, options, null, default);
        var proof = new ReserveProof(fixture.Solver);

        var kept = await new ReservePlanner(fixture.Solver).PlanAsync(scenario, options, null, default);

        Assert.Equal((false, true), (await proof.FitsAsync(scenario, careless.Plan!.Plan, options, default), await proof.FitsAsync(scenario, kept.Plan!.Plan, options, default)));
        Assert.Equal(new ReserveKept(400, 0), kept.Reserve);

        // The record has the limits that make the plan again, not those of its last part.
        Assert.Equal(120, kept.Plan.Solver.WorkLimit);

        // What is proven without care holds for both; what comes after the exposure is about plans that are as good in it.
        Assert.Equal([0L, careless.Plan.Levels[1].Value, null], kept.Plan.Levels.Select(level => level.Bound));
    }

    [Fact]
    public async Task PlanAsync_NoDaysMayBeCalled_IsAnOrdinaryPlan()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-06").Line("L1").BaseDays("base", "horizon", 1).Build();
        var options = new SearchOptions { TimeLimit = null, WorkLimit = 12 };

        var kept = await new ReservePlanner(fixture.Solver).PlanAsync(scenario, options, null, default);

        Assert.Null(kept.Reserve);
        Assert.Equal((await fixture.Planner.PlanAsync(scenario, options, null, default)).Plan!.Plan.Stops.AsEnumerable(), kept.Plan!.Plan.Stops);
    }

    private static bool LeavesRoom(PlanEnumeration called, int number, long shortage) =>
        Enumerable.Range(0, called.Count).Any(other => (other & number) == number && called.Values[other] is { } value && value.Shortage <= shortage);
}
