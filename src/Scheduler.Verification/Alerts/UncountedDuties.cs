using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Alerts;

/// <summary>Days of alert stops that pay no due.</summary>
internal static class UncountedDuties
{
    /// <summary>Days, among those on which the rule binds the line, with a stop of the line or of a share of its plant at one of the rule's levels; none
    /// where the rule counts them.</summary>
    public static DaySet Of(AlertCredit rule, Scenario scenario, ClinkerLine line)
    {
        if (rule.Mode == AlertCreditMode.Counted) return DaySet.Empty;
        var ordered = scenario.Rules.OfType<AlertActions>()
            .SelectMany(actions => AlertDuties.Of(scenario, actions, line))
            .Where(duty => duty.Action.Measure is AlertMeasure.Stop or AlertMeasure.StopShare && rule.Levels.Contains(duty.Level));
        return DaySet.Of(ordered.Select(duty => new DateInterval(duty.Date, duty.Date))).Intersect(scenario.BoundDays(rule, line));
    }
}
