using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Due;

/// <summary>Days on which an order stops a line for a reason that pays no due.</summary>
internal static class MaintenanceDays
{
    public static DaySet Of(MaintenanceRule rule, Scenario scenario, ClinkerLine line)
    {
        var binding = scenario.BoundDays(rule, line);
        if (binding.IsEmpty) return DaySet.Empty;
        var ordered = scenario.Rules.OfType<FixedOrder>()
            .Where(order => order.LineId == line.Id && order.State == LineState.Stopped && rule.Reasons.Contains(order.Reason))
            .SelectMany(order => scenario.BoundDays(order, line).Dates());
        return DaySet.Of(ordered
            .Where(date => binding.Contains(date) && !rule.CountsInside.Any(window => window.Days.Contains(date)))
            .Select(date => new DateInterval(date, date)));
    }
}
