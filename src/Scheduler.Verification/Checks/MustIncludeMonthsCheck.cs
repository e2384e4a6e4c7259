using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The floor is reached, the named months are stop days throughout, and there is one stop in the window.</summary>
internal sealed class MustIncludeMonthsCheck : IRuleCheck<MustIncludeMonths>
{
    public IEnumerable<Comparison> Compare(MustIncludeMonths rule, SiteRecords records) =>
    [
        .. GivenDays.OfBase(rule, records),
        .. records.Of(rule)
            .Where(record => record.Due.Windows.Any(due => due.Window.Id == rule.Window.Id && due.Days > 0))
            .SelectMany(record => (IEnumerable<Comparison>)[InTheMonths(rule, records, record), OneStop(rule, record)]),
    ];

    private static Comparison InTheMonths(MustIncludeMonths rule, SiteRecords records, LineRecord record)
    {
        var binding = records.BoundDays(rule, record);
        LocalDate[] named = [.. rule.Window.Days.Dates().Where(date => rule.Months.Contains(date.ToYearMonth()) && binding.Contains(date))];
        LocalDate[] running = [.. named.Where(date => !record.IsStopped(date))];
        object runningDays = running.Length == 0 ? "–" : DaySet.Of(running.Select(date => new DateInterval(date, date)));
        return Comparison.AtLeast(named.Length - running.Length, named.Length, Unit.Days, "MustIncludeMonths.Days",
            record.Id, named.Length - running.Length, named.Length, runningDays)
            .About(record.Id, running.Length == 0 ? null : running[0]);
    }

    private static Comparison OneStop(MustIncludeMonths rule, LineRecord record)
    {
        var (first, last) = (rule.Window.Days.Intervals[0].Start, rule.Window.Days.Intervals[^1].End);
        DateInterval[] stops = [.. record.Stops.Intervals.Where(stop => stop.Start <= last && stop.End >= first)];
        return Comparison.AtMost(stops.Length, 1, Unit.Stops, "MustIncludeMonths.Stops", record.Id, stops.Length, rule.Window.Name)
            .About(record.Id, stops.Skip(1).FirstOrDefault()?.Start);
    }
}
