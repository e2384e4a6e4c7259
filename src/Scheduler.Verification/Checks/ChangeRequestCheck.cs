using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Before the first day that may be changed each line does what was filed, and it stops for no less than the floor.</summary>
internal sealed class ChangeRequestCheck : IRuleCheck<ChangeRequest>
{
    public IEnumerable<Comparison> Compare(ChangeRequest rule, SiteRecords records) =>
        records.Of(rule).SelectMany(record => (IEnumerable<Comparison>)[AsFiled(rule, records, record), Floor(rule, records, record)]);

    private static Comparison AsFiled(ChangeRequest rule, SiteRecords records, LineRecord record)
    {
        var binding = records.BoundDays(rule, record);
        LocalDate[] frozen =
        [
            .. records.Scenario.Horizon.Days.Dates()
                .Where(date => Period.DaysBetween(rule.RequestedOn, date) < rule.LeadDays && binding.Contains(date)),
        ];
        FiledStop[] filed = [.. records.Scenario.FiledStops.Where(stop => stop.LineId == record.Id)];
        LocalDate[] changed = [.. frozen.Where(date => record.IsStopped(date) != filed.Any(stop => stop.Days.Contains(date)))];
        object changedDays = changed.Length == 0 ? "–" : DaySet.Of(changed.Select(date => new DateInterval(date, date)));
        return Comparison.AtMost(changed.Length, 0, Unit.Days, "ChangeRequest.Filed",
            record.Id, changed.Length, frozen.Length, rule.FirstFreeDay, changedDays)
            .About(record.Id, changed.Length == 0 ? null : changed[0]);
    }

    private static Comparison Floor(ChangeRequest rule, SiteRecords records, LineRecord record)
    {
        var floor = ClassShares.Least(
            records.Scenario, record.Line, rule, records.Scenario.Horizon.Days, rule.FloorDays, dueDays: int.MaxValue);
        return Comparison.AtLeast(record.GivenDays, floor, Unit.Days, "ChangeRequest.Floor",
            record.Id, record.GivenDays, record.Horizon.From, record.Horizon.To, floor)
            .About(record.Id);
    }
}
