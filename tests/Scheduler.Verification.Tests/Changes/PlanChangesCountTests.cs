using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;
using Scheduler.Verification.Changes;

namespace Scheduler.Verification.Tests.Changes;

public sealed class PlanChangesCountTests
{
    private static readonly Scenario Scenario = new ScenarioBuilder("2027-01-01..2027-01-20")
        .Line("L1").Line("L2").Line("L3").Line("L4", status: LineStatus.Idle).Build();

    [Fact]
    public void Of_SamePlan_HasNoChanges()
    {
        var plan = Plan(("L1", "2027-01-03..2027-01-06"), ("L2", "2027-01-10..2027-01-12"));

        Assert.Empty(PlanChangesCount.Of(Scenario, InForce(plan, "L1", "L2", "L3"), plan).Lines);
    }

    [Fact]
    public void Of_ShiftedAndNewStops_CountsDaysOnWhichTheStateDiffers()
    {
        var before = Plan(("L1", "2027-01-03..2027-01-06"), ("L2", "2027-01-10..2027-01-12"));
        var after = Plan(("L1", "2027-01-05..2027-01-08"), ("L2", "2027-01-10..2027-01-12"), ("L3", "2027-01-20"));

        var changes = PlanChangesCount.Of(Scenario, InForce(before, "L1", "L2", "L3"), after);

        Assert.Equal([("L1", 4), ("L3", 1)], changes.Lines.Select(line => (line.LineId, line.MovedDays)));
        Assert.Equal(5, changes.MovedDays);
        Assert.Equal([Spans.Interval("2027-01-03..2027-01-06")], changes.Lines[0].Before.ToArray());
        Assert.Equal([Spans.Interval("2027-01-05..2027-01-08")], changes.Lines[0].After.ToArray());
        Assert.Empty(changes.Lines[1].Before);
    }

    [Fact]
    public void Of_LineThatIsNotListed_CountsNothing()
    {
        var after = Plan(("L1", "2027-01-05..2027-01-08"));

        Assert.Empty(PlanChangesCount.Of(Scenario, InForce(Plan(), "L2"), after).Lines);
    }

    [Fact]
    public void Of_DaysOutsideTheHorizonAndStopsThatTouch_AreTheDaysInside()
    {
        var before = Plan(("L1", "2026-12-30..2027-01-02"), ("L1", "2027-01-03..2027-01-04"), ("L1", "2027-01-04..2027-01-05"));
        var inForce = InForce(before, "L1");

        Assert.Empty(PlanChangesCount.Of(Scenario, inForce, Plan(("L1", "2027-01-01..2027-01-05"))).Lines);
        Assert.Equal(2, inForce.DaysOutside(Scenario));
    }

    [Fact]
    public void PlanInForce_OtherLines_AreNamed()
    {
        var inForce = InForce(Plan(("L9", "2027-01-05..2027-01-08")), "L9", "L4", "L1");

        Assert.Equal(["L4", "L9"], inForce.Strangers(Scenario));
        Assert.Equal(["L2", "L3"], inForce.Unlisted(Scenario));
        Assert.Equal(0, inForce.DaysOutside(Scenario));
    }

    private static ShutdownPlan Plan(params (string, string)[] stops) => ScenarioBuilder.Plan(Scenario, stops);

    private static PlanInForce InForce(ShutdownPlan plan, params string[] lines) => new("old", plan, [.. lines]);
}
