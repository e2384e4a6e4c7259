using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Windows whose days are named one by one, so that each of them is off.</summary>
internal static class FixedDays
{
    /// <summary>The line is off on all days of a window on which it is asked to; nothing where it is asked on none.</summary>
    /// <param name="on">Days on which the rule asks it.</param>
    public static IEnumerable<Comparison> Compare(LineRecord record, SiteRecords records, Window window, DaySet on)
    {
        LocalDate[] asked = [.. on.Dates().Where(date => window.Days.Contains(date) && !IsLetOff(record, records, window, date))];
        if (record.Due.OneBlock || asked.Length == 0) yield break;
        LocalDate[] running = [.. asked.Where(date => !record.IsStopped(date))];
        var kept = asked.Length - running.Length;
        object runningDays = running.Length == 0 ? "–" : SetOf(running);
        yield return Comparison.AtLeast(kept, asked.Length, Unit.Days, "FixedWindow",
            record.Id, window.Name, SetOf(asked), kept, asked.Length, runningDays)
            .About(record.Id, running.Length == 0 ? null : running[0]);
    }

    /// <summary>Exempt on the day, or making up the window's days at another time.</summary>
    private static bool IsLetOff(LineRecord record, SiteRecords records, Window window, LocalDate date) => records.Scenario.Rules.Any(rule =>
        (rule.DuePercent == 0 || rule.DeferredWindow?.Id == window.Id) && records.BoundDays(rule, record).Contains(date));

    private static DaySet SetOf(IEnumerable<LocalDate> dates) => DaySet.Of(dates.Select(date => new DateInterval(date, date)));
}
