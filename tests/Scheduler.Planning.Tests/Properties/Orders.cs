using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Properties;

/// <summary>Orders that say what a plan says.</summary>
internal static class Orders
{
    /// <summary>Every day of a line's horizon, stopped or running as in a plan.</summary>
    public static IEnumerable<FixedOrder> Pinning(Scenario scenario, ShutdownPlan plan, string lineId)
    {
        var stopped = DaySet.Of(plan.StopsOf(lineId).Select(stop => stop.Days));
        var running = DaySet.Of(scenario.Horizon.Days.Dates().Where(day => !stopped.Contains(day)).Select(day => new DateInterval(day, day)));
        return stopped.Intervals.Select(days => Order(days, LineState.Stopped))
            .Concat(running.Intervals.Select(days => Order(days, LineState.Running)));

        FixedOrder Order(DateInterval days, LineState state) =>
            new($"pin-{lineId}-{days.Start:MMdd}", ScenarioBuilder.Source, lineId, days, state);
    }
}
