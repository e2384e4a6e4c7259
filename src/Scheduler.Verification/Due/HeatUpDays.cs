using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Due;

/// <summary>The last days of a line's stops, where they count as run. A stop that reaches the last planned day is not heated up yet.</summary>
internal static class HeatUpDays
{
    public static DaySet Of(Scenario scenario, ClinkerLine line, DaySet stops)
    {
        var days = DaySet.Empty;
        foreach (var rule in scenario.Rules.OfType<HeatUpRule>())
        {
            if (rule.CountAs != HeatUpCount.Run || scenario.BoundDays(rule, line).IsEmpty) continue;
            var heating = DaySet.Of(stops.Intervals
                .Where(stop => stop.End < scenario.Horizon.To)
                .Select(stop => new DateInterval(LocalDate.Max(stop.Start, stop.End.PlusDays(1 - rule.Days)), stop.End)));
            days = days.Union(rule.Window is { } window ? heating.Intersect(window.Days) : heating);
        }

        return days;
    }
}
