using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Rulebook.Alerts;

/// <summary>Days on which a stop of a line pays no due, because an alert orders it.</summary>
public static class UncountedAlertDays
{
    /// <summary>Days of the rule's window on which the line, or a share of its plant's lines, must stop at a level of the rule; none where such days
    /// count. With a share the day does not count for any line of the plant: which of them is off because of the alert cannot be told.</summary>
    public static DaySet Of(Scenario scenario, AlertCredit rule, ClinkerLine line)
    {
        if (rule.Mode == AlertCreditMode.Counted) return DaySet.Empty;
        var bound = scenario.BoundDays(rule, line);
        return DaySet.Of(
            from actions in scenario.Rules.OfType<AlertActions>()
            from day in AlertDays.Of(scenario, actions, line)
            where day.Action.Stops && rule.Levels.Contains(day.Level) && bound.Contains(day.Date)
            select new DateInterval(day.Date, day.Date));
    }
}
