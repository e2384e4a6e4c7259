using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Enough stop days, or exactly so many, lie in each month of the window; lines that take their days in one block are not bound.</summary>
internal sealed class MonthDaysCheck : IRuleCheck<MonthDays>
{
    public IEnumerable<Comparison> Compare(MonthDays rule, SiteRecords records) =>
        from record in records.Of(rule)
        where !record.Due.OneBlock
        from month in rule.Window.Days.Dates().GroupBy(date => date.ToYearMonth())
        from comparison in InMonth(rule, records, record, month.Key, DaySet.Of(month.Select(date => new DateInterval(date, date))))
        select comparison;

    private static IEnumerable<Comparison> InMonth(MonthDays rule, SiteRecords records, LineRecord record, YearMonth month, DaySet days)
    {
        var bound = days.Intersect(records.BoundDays(rule, record));
        if (bound.IsEmpty) yield break;
        var required = GivenDays.Least(rule, records, record, days, rule.Days);
        var (found, name) = (record.GivenIn(days), YearMonthPattern.Iso.Format(month));
        yield return Comparison.AtLeast(found, required, Unit.Days, "MonthDays.AtLeast",
            record.Id, found, name, days, required)
            .About(record.Id);
        if (!rule.Exactly) yield break;
        var inForce = record.GivenIn(bound);
        yield return Comparison.AtMost(inForce, required, Unit.Days, "MonthDays.Exactly",
            record.Id, inForce, name, bound, required)
            .About(record.Id);
    }
}
