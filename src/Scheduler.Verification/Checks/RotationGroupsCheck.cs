using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line is off on all days on which its group stops, unless it is exempt on them; and what it owes is given.</summary>
internal sealed class RotationGroupsCheck : IRuleCheck<RotationGroups>
{
    public IEnumerable<Comparison> Compare(RotationGroups rule, SiteRecords records) =>
    [
        .. from record in records.Of(rule)
           from rotating in rule.Groups
           let days = Days(rotating, rule, records, record)
           where days.Length > 0
           select Off(rotating, record, days),
        .. GivenDays.OfBase(rule, records),
    ];

    private static LocalDate[] Days(RotationGroup rotating, RotationGroups rule, SiteRecords records, LineRecord record)
    {
        var member = rotating.DaysOf(records.Scenario.VersionsOf(record.Line), record.City);
        var (bound, exempt) = (records.BoundDays(rule, record), records.ExemptDays(record));
        return [.. rotating.Window.Days.Dates().Where(date => member.Contains(date) && bound.Contains(date) && !exempt.Contains(date))];
    }

    private static Comparison Off(RotationGroup rotating, LineRecord record, LocalDate[] days)
    {
        LocalDate[] running = [.. days.Where(date => !record.IsStopped(date))];
        object found = running.Length == 0 ? "–" : DaySet.Of(running.Select(date => new DateInterval(date, date)));
        return Comparison.AtLeast(days.Length - running.Length, days.Length, Unit.Days, "RotationGroups",
            record.Id, rotating.Id, rotating.Window.Name, days.Length - running.Length, days.Length, found)
            .About(record.Id, running.Length == 0 ? null : running[0]);
    }
}
