using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.InForce;

/// <summary>Days that are frozen stay as they are in force, and the rest is planned around them.</summary>
public sealed class FrozenDaysTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private static readonly SearchOptions Options = new() { TimeLimit = null, WorkLimit = 100 };

    // Each line owes four of twenty days and stops on the four dirty ones, which are now early, now late.
    private static ScenarioBuilder Lone(int dirtyFrom) => new ScenarioBuilder("2027-01-01..2027-01-20").BaseDays("base", "horizon", 4).ExtraDays("extra", 0)
        .Line("L1").Line("L2").Outlook("c1", [.. Enumerable.Range(0, 20).Select(day => day >= dirtyFrom && day < dirtyFrom + 4 ? 900 : 300)]);

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", false)]
    [InlineData("2027-01-09", true)]
    [InlineData("2027-01-20", true)]
    [InlineData("2027-02-20", true)]
    public async Task PlanAsync_FrozenUntil_MovesOnlyLaterDays(string until, bool holds)
    {
        var before = InForce(await fixture.Planner.PlanAsync(Lone(2).Build(), Options, null, default));
        var last = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;
        var changed = Lone(12).Build();

        var after = await fixture.Planner.PlanAsync(changed, Options with { WorthMoving = 0 }, null, default, before, new FrozenSpan(last));

        Assert.Equal(PlanningKind.Planned, after.Kind);
        foreach (var day in new DateInterval(changed.Horizon.From, changed.Horizon.To).Where(date => date <= last))
        {
            foreach (var line in new[] { "L1", "L2" })
                Assert.Equal(before.StopDays(line, changed.Horizon).Contains(day), DaySet.Of(after.Plan!.Plan.StopsOf(line).Select(stop => stop.Days)).Contains(day));
        }

        if (!holds) Assert.True(after.Changes!.MovedDays > 0);
        if (last >= changed.Horizon.To) Assert.Equal(0, after.Changes!.MovedDays);
    }

    [Fact]
    public async Task PlanAsync_OrderAgainstAFrozenDay_Prevails()
    {
        var before = InForce(await fixture.Planner.PlanAsync(Lone(2).Build(), Options, null, default));
        var first = before.StopDays("L1", Lone(2).Build().Horizon).Dates().First();
        var ordered = Lone(2).Order("supply", "L1", $"{first:uuuu-MM-dd}..{first:uuuu-MM-dd}", LineState.Running).Build();

        var after = await fixture.Planner.PlanAsync(ordered, Options, null, default, before, new FrozenSpan(first));

        Assert.DoesNotContain(after.Plan!.Plan.StopsOf("L1"), stop => stop.Days.Contains(first));
    }

    [Fact]
    public async Task PlanAsync_FrozenDaysThatBreakARule_IsProvenInfeasible()
    {
        var before = InForce(await fixture.Planner.PlanAsync(Lone(2).Build(), Options, null, default));
        var more = Lone(2).BaseDays("more", "horizon", 6).Build();

        var after = await fixture.Planner.PlanAsync(more, Options, null, default, before, new FrozenSpan(new LocalDate(2027, 1, 20)));

        Assert.Equal(PlanningKind.Infeasible, after.Kind);
        Assert.NotEmpty(after.Conflicts);
    }

    // An alert stops L1 for two days in the frozen fortnight, and its stops last four days at least: the order asks for two more of them.
    [Theory]
    [InlineData("2027-01-05", true)]
    [InlineData("2027-01-07", false)]
    public async Task PlanAsync_LineTakenOutOfItsFrozenDays_IsFreeFromThere(string today, bool isFree)
    {
        var scenario = Lone(16).Blocks("blocks", 4);
        var before = InForce(await fixture.Planner.PlanAsync(scenario.Build(), Options, null, default));
        var alerted = scenario.Order("alert", "L1", "2027-01-05..2027-01-06", LineState.Stopped).Build();
        var span = new FrozenSpan(new LocalDate(2027, 1, 14), NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value);

        var after = await fixture.Planner.PlanAsync(alerted, Options, null, default, before, span);

        // When the fifth has happened, so has the seventh, on which the line ran: no stop of four days is left.
        Assert.Equal(isFree ? PlanningKind.Planned : PlanningKind.Infeasible, after.Kind);
        if (!isFree) return;
        Assert.Contains(after.Plan!.Plan.StopsOf("L1"), stop => stop.Days == new DateInterval(new LocalDate(2027, 1, 5), new LocalDate(2027, 1, 8)));
        Assert.DoesNotContain(after.Changes!.Lines, change => change.LineId == "L2");
    }

    // A duty of both days of a window orders no day, and leaves no choice all the same.
    [Theory]
    [InlineData("2027-01-05", true)]
    [InlineData("2027-01-07", false)]
    public async Task PlanAsync_LineWhoseDutyFillsItsWindow_IsFreeFromThere(string today, bool isFree)
    {
        var scenario = Lone(16).Window("pair", "2027-01-05..2027-01-06").Blocks("blocks", 4);
        var before = InForce(await fixture.Planner.PlanAsync(scenario.Build(), Options, null, default));
        var due = scenario.PeriodDays("both", "pair", 2).Build();
        var span = new FrozenSpan(new LocalDate(2027, 1, 14), NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value);

        var after = await fixture.Planner.PlanAsync(due, Options, null, default, before, span);

        Assert.Equal(isFree ? PlanningKind.Planned : PlanningKind.Infeasible, after.Kind);
        if (!isFree) return;
        foreach (var line in new[] { "L1", "L2" })
            Assert.Contains(after.Plan!.Plan.StopsOf(line), stop => stop.Days == new DateInterval(new LocalDate(2027, 1, 5), new LocalDate(2027, 1, 8)));
    }

    private static PlanInForce InForce(PlanningResult result) => new("before", result.Plan!.Plan, ["L1", "L2"]);
}
