using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Reserve;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Counts the days on which lines could still stop for their reserves.</summary>
public static class ReserveRoomCount
{
    /// <summary>One entry per reserve with uncalled days and line that it binds.</summary>
    /// <param name="plan">A plan whose form has no fault.</param>
    public static ImmutableArray<ReserveRoom> Of(Scenario scenario, ShutdownPlan plan)
    {
        var records = SiteRecords.Of(scenario, plan);
        return [.. ReserveCall.OpenIn(scenario).SelectMany(rule => records.Of(rule).Select(record => Room(rule, record)))];

        ReserveRoom Room(ReserveDays rule, LineRecord record)
        {
            var bound = records.BoundDays(rule, record);
            var kept = DaySet.Of(scenario.Rules.OfType<FixedOrder>()
                .Where(order => order.LineId == record.Id && order.State != LineState.Stopped)
                .Select(order => order.Days));
            return new(
                rule.Id,
                record.Id,
                Percentage.Part(rule.UncalledDays, bound.Count, rule.Window.Days.Count, Rounding.Up),
                record.RunningIn(bound),
                record.RunningIn(bound.Except(kept)));
        }
    }
}
