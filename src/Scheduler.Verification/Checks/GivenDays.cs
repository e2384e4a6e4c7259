using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Comparisons of given with required days that several checks make alike.</summary>
internal static class GivenDays
{
    /// <summary>The line's stop days in the whole horizon reach its due days.</summary>
    public static Comparison CoverDue(LineRecord record) =>
        Comparison.AtLeast(record.GivenDays, record.Due.DueDays, Unit.Days, "GivenDays.Total",
            record.Id, record.GivenDays, record.Horizon.From, record.Horizon.To, record.Due.DueDays)
            .About(record.Id);

    /// <summary>The line's stop days in a window reach a number.</summary>
    public static Comparison Reach(LineRecord record, Window window, int required)
    {
        var found = record.GivenIn(window.Days);
        return Comparison.AtLeast(found, required, Unit.Days, "GivenDays.Window",
            record.Id, found, window.Name, window.Days, required)
            .About(record.Id);
    }

    /// <summary>What a rule with base days asks: the days of each of its windows, and all that the line owes.</summary>
    /// <remarks>The total is compared besides the windows: windows may overlap, and a day in two of them is one day.</remarks>
    public static IEnumerable<Comparison> OfBase(Rule rule, SiteRecords records)
    {
        foreach (var record in records.Of(rule))
        {
            foreach (var due in record.Due.Windows.Where(due => rule.BaseWindows.Any(window => window.Id == due.Window.Id)))
            {
                if (!record.Due.OneBlock && due.Days > 0) yield return Reach(record, due.Window, due.Days);
            }

            yield return CoverDue(record);
        }
    }

    /// <summary>A number of days of a rule as a line owes it: its bound part, scaled by the line's classes, and never more than its due days.</summary>
    public static int Least(Rule rule, SiteRecords records, LineRecord record, DaySet window, int days) =>
        ClassShares.Least(records.Scenario, record.Line, rule, window, days, record.Due.DueDays);
}
