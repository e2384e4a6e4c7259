using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The window is the one of the lunar calendar, and enough stop days lie inside the true one.</summary>
internal sealed class SpringFestivalWindowCheck : IRuleCheck<SpringFestivalWindow>
{
    public IEnumerable<Comparison> Compare(SpringFestivalWindow rule, SiteRecords records)
    {
        var days = LunarNewYear.DaysAround(records.Scenario.Horizon, rule.DaysBefore, rule.DaysAfter);
        var trueWindow = rule.Window with { Days = days };
        return
        [
            SameAsCalendar(rule.Window.Days, days),
            .. from record in records.Of(rule)
               where !record.Due.OneBlock
               select GivenDays.Reach(record, trueWindow, GivenDays.Least(rule, records, record, days, rule.Days)),
        ];
    }

    /// <summary>Least interesting when it holds: it is a fact about the scenario, not about the plan.</summary>
    private static Comparison SameAsCalendar(DaySet written, DaySet days)
    {
        LocalDate[] differing = [.. written.Dates().Except(days.Dates()).Concat(days.Dates().Except(written.Dates())).Order()];
        var comparison = Comparison.AtMost(differing.Length, 0, Unit.Days, "SpringFestivalWindow.Calendar", written, days);
        return comparison with { Date = differing.Length == 0 ? null : differing[0], Trivial = differing.Length == 0 };
    }
}
