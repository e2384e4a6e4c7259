using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Scheduler.Verification;
using Scheduler.Verification.Changes;

namespace Scheduler.Planning.Tests.InForce;

/// <summary>Planning near a plan in force moves few of its days, on a scenario of six lines and forty days that no enumeration reaches.</summary>
public sealed class ReplanningTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private const int Work = 25;

    [Fact]
    public async Task PlanAsync_NothingChanged_MovesNothing()
    {
        var scenario = Six(12).Build();
        var before = await PlanAsync(scenario, null);

        var again = await PlanAsync(scenario, InForce(before));

        Assert.Equal(0, again.Changes!.MovedDays);
        Assert.Empty(again.Changes.Lines);
        Assert.Equal(before.Plan!.Plan.Stops.ToArray(), again.Plan!.Plan.Stops.ToArray());
    }

    /// <summary>The bound of the decomposition alone stays below this optimum, so that it would go on and look for what there is not.</summary>
    [Fact]
    public async Task PlanAsync_SmallAndNothingChanged_EndsOnceTheSolverHasProvenThatNothingIsWorthAMove()
    {
        var scenario = Six(12).Build();
        var options = new SearchOptions { TimeLimit = null, WorkLimit = 400, WorthMoving = 0 };
        var before = await fixture.Planner.PlanAsync(scenario, options, null, default);
        Assert.Equal(0, before.Plan!.Levels[1].Gap);

        var again = await fixture.Planner.PlanAsync(scenario, options, null, default, InForce(before));
        var alone = await fixture.Planner.PlanAsync(scenario, options with { Method = SearchMethod.Decomposition }, null, default, InForce(before));

        Assert.Equal(StopReason.WorkLimit, alone.Stopped);
        Assert.True(again.Stopped is StopReason.Proven or StopReason.NothingToMove, $"{again.Stopped}");
        Assert.Equal(0, again.Changes!.MovedDays);
        Assert.Equal(0, again.Plan!.Levels[1].Gap);
    }

    [Fact]
    public async Task PlanAsync_SmallWithTheLeastWork_StillKeepsThePlanInForce()
    {
        var scenario = Six(12).Build();
        var before = await PlanAsync(scenario, null);

        var again = await fixture.Planner.PlanAsync(scenario, new SearchOptions { TimeLimit = null, WorkLimit = 1 }, null, default, InForce(before));

        Assert.Equal((PlanningKind.Planned, 0), (again.Kind, again.Changes!.MovedDays));
    }

    [Fact]
    public async Task PlanAsync_SmallAndContradictory_IsProvenSo()
    {
        var before = await PlanAsync(Six(12).Build(), null);
        var changed = Six(12).Concurrency("turns", "horizon", 25).Build();

        var result = await fixture.Planner.PlanAsync(changed, new SearchOptions { TimeLimit = null, WorkLimit = 400 }, null, default, InForce(before));

        Assert.Equal((PlanningKind.Infeasible, StopReason.Proven), (result.Kind, result.Stopped));
        Assert.NotEmpty(result.Conflicts);
    }

    [Fact]
    public async Task PlanAsync_WithoutAPlanInForce_TellsOfNoChanges() =>
        Assert.Null((await PlanAsync(Six(12).Build(), null)).Changes);

    [Fact]
    public async Task PlanAsync_MoreDaysForOneLine_MovesFewerDaysThanPlanningAnew()
    {
        var before = await PlanAsync(Six(12).Build(), null);
        var changed = Six(12).CityAddOn("more", "horizon", CityAddOnMode.Add, 4, LineSelector.All with { Lines = ["L2"] }).Build();

        await AssertNearer(changed, before);
    }

    [Fact]
    public async Task PlanAsync_Breakdown_MovesFewerDaysThanPlanningAnew()
    {
        var scenario = Six(12).Build();
        var before = await PlanAsync(scenario, null);
        var running = Enumerable.Range(1, 34).First(day => before.Plan!.Plan.StopsOf("L3").All(stop =>
            stop.Days.End < scenario.Horizon.DateAt(day - 1) || stop.Days.Start > scenario.Horizon.DateAt(day + 6)));
        var (from, to) = (scenario.Horizon.DateAt(running), scenario.Horizon.DateAt(running + 5));
        var changed = Six(12).Order("breakdown", "L3", $"{from:uuuu-MM-dd}..{to:uuuu-MM-dd}", LineState.Stopped).Build();

        await AssertNearer(changed, before);
    }

    [Fact]
    public async Task PlanAsync_LineThatThePlanDoesNotList_IsPlannedFreely()
    {
        var scenario = Six(12).Build();
        var before = InForce(await PlanAsync(scenario, null));

        var again = await PlanAsync(scenario, before with { LineIds = before.LineIds.Remove("L1"), Plan = Without(before.Plan, "L1") });

        Assert.True(again.Verdict!.Accepted);
        Assert.DoesNotContain("L1", again.Changes!.Lines.Select(line => line.LineId));
    }

    [Fact]
    public async Task PlanAsync_ListedWithoutStops_CountsEveryStopDayAsMoved()
    {
        var scenario = Six(12).Build();
        var never = new PlanInForce("old", new ShutdownPlan(scenario.Id, scenario.ContentHash, []), [.. scenario.Lines.Select(line => line.Id)]);

        var result = await PlanAsync(scenario, never);

        Assert.Equal(6, result.Changes!.Lines.Length);
        Assert.Equal(result.Plan!.Plan.Stops.Sum(stop => stop.Days.Length), result.Changes.MovedDays);
    }

    private static PlanInForce InForce(PlanningResult result) =>
        new("old", result.Plan!.Plan, [.. result.Verdict!.Figures!.Lines.Select(line => line.LineId)]);

    private static ShutdownPlan Without(ShutdownPlan plan, string lineId) =>
        plan with { Stops = plan.Stops.RemoveAll(stop => stop.LineId == lineId) };

    /// <summary>Two cities whose outlook falls and rises, and a limit on the lines that are off at once.</summary>
    private static ScenarioBuilder Six(int days)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-02-09")
            .City("c1", 3_000_000).City("c2", 1_000_000)
            .Outlook("c1", [.. Enumerable.Range(0, 40).Select(day => 900 - (day * 12))])
            .Outlook("c2", [.. Enumerable.Range(0, 40).Select(day => 300 + (day * 13 % 350))])
            .BaseDays("base", "horizon", days).ExtraDays("extra", 3).Blocks("blocks", 4, 15, 4, 3).Concurrency("together", "horizon", 50);
        foreach (var number in Enumerable.Range(1, 6)) builder.Line($"L{number}", number < 4 ? "c1" : "c2", tonnesPerDay: 2000 + (number * 300));
        return builder;
    }

    private async Task AssertNearer(Scenario changed, PlanningResult before)
    {
        var inForce = InForce(before);

        var near = await PlanAsync(changed, inForce);
        var anew = await PlanAsync(changed, null);

        var movedAnew = PlanChangesCount.Of(changed, inForce, anew.Plan!.Plan).MovedDays;
        Assert.True(near.Changes!.MovedDays < movedAnew, $"near {near.Changes.MovedDays}, anew {movedAnew}");
        Assert.True(near.Changes.MovedDays > 0);
        Assert.True(PlanVerifier.Verify(changed, near.Plan!.Plan).Accepted);
        Assert.False(PlanVerifier.Verify(changed, inForce.Plan).Accepted);
    }

    private async Task<PlanningResult> PlanAsync(Scenario scenario, PlanInForce? inForce)
    {
        var result = await fixture.Planner.PlanAsync(scenario, Decomposed.Options(Work), null, default, inForce);
        Assert.Equal(PlanningKind.Planned, result.Kind);
        return result;
    }
}
