using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Alerts;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Counts what each stop of a line is good for; see <see cref="StopPurpose"/>.</summary>
internal static class StopPurposeCount
{
    public static IEnumerable<StopPurpose> Of(LineRecord record, Scenario scenario)
    {
        if (record.Stops.IsEmpty) return [];
        var exposure = LineExposure.ByDay(record, scenario, scenario.Outlook).ToDictionary(day => day.Date, day => day.Index);
        ImmutableArray<(string RuleId, DaySet Said, DaySet Owed)> rules =
        [
            .. scenario.Rules
                .Select(rule => (rule.Id, Said: SaidDays(rule, record, scenario), Owed: OwedDays(rule, record)))
                .Where(rule => !rule.Said.IsEmpty || !rule.Owed.IsEmpty),
        ];
        return record.Stops.Intervals.Select(OfStop);

        StopPurpose OfStop(DateInterval stop)
        {
            ImmutableArray<PaidWindow> pays =
            [
                .. from window in record.Due.Windows
                   let days = record.GivenIn(window.Window.Days.Within(stop))
                   where days > 0 && window.Days > 0 && !IsWhole(window.Window.Days)
                   select new PaidWindow(window.Window, days, record.GivenIn(window.Window.Days), window.Days),
            ];
            return new(
                record.Id,
                stop,
                record.GivenIn(DaySet.Of(stop)),
                stop.Sum(date => exposure[date]),
                stop == record.Continuation ? record.History?.Since : null,
                pays,
                [
                    .. rules
                        .Select(rule => new RuleDays(rule.RuleId, Math.Max(rule.Said.CountWithin(stop), record.GivenIn(rule.Owed.Within(stop)))))
                        .Where(rule => rule.Days > 0),
                ]);
        }

        bool IsWhole(DaySet days) => days.Equals(scenario.Horizon.Days);
    }

    /// <summary>Days on which a stop can pay what a rule makes the line owe, whichever window they are in.</summary>
    private static DaySet OwedDays(Rule rule, LineRecord record) => DaySet.Of(record.Due.Windows
        .Where(window => window.Items.Any(item => item.RuleId == rule.Id))
        .SelectMany(window => window.Window.Days.Intervals));

    /// <summary>Days of which a rule says something to this line in particular; what it says of the whole horizon explains no single stop.</summary>
    private static DaySet SaidDays(Rule rule, LineRecord record, Scenario scenario)
    {
        if (rule is AlertActions alerts)
            return DaySet.Of(AlertDuties.Of(scenario, alerts, record.Line).Where(duty => duty.Action.Stops).Select(duty => new DateInterval(duty.Date, duty.Date)));
        return rule.SpokenDays is { } spoken && !spoken.Equals(scenario.Horizon.Days)
            ? spoken.Intersect(scenario.BoundDays(rule, record.Line))
            : DaySet.Empty;
    }
}
