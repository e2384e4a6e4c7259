using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Changes;

/// <summary>Counts what a new plan changes, and tells why and to what effect, from the stops of both plans and the scenario alone.</summary>
public static class PlanChangesCount
{
    /// <summary>The changes of lines that the scenario plans and the plan in force speaks of, on the planned days.</summary>
    public static PlanChanges Of(Scenario scenario, PlanInForce inForce, ShutdownPlan plan)
    {
        ImmutableArray<LineChange> lines =
        [
            .. scenario.OperatingLines
                .Where(line => inForce.LineIds.Contains(line.Id))
                .Select(line => OfLine(line.Id, inForce.StopDays(line.Id, scenario.Horizon), StopDays(plan, line.Id, scenario.Horizon)))
                .Where(change => change.MovedDays > 0),
        ];
        var reasons = new ChangeReasons(scenario, inForce, plan);
        return new PlanChanges(inForce, reasons.Explain(lines)) { Standing = reasons.Standing() };
    }

    private static LineChange OfLine(string lineId, DaySet before, DaySet after) =>
        new(lineId, before.Except(after).Count + after.Except(before).Count, before.Intervals, after.Intervals);

    private static DaySet StopDays(ShutdownPlan plan, string lineId, Horizon horizon) =>
        DaySet.Of(plan.StopsOf(lineId).Select(stop => stop.Days)).Within(new DateInterval(horizon.From, horizon.To));
}
