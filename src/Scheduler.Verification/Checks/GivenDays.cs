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

    /// <summary>What a rule with base days asks: the days of each of its windows, with all that is due inside it, and all that the line owes.</summary>
    /// <remarks>One day never pays two duties: what is due in windows that lie inside each other adds up, and so it does in two that overlap.
    /// The total is compared besides the windows.</remarks>
    public static IEnumerable<Comparison> OfBase(Rule rule, SiteRecords records)
    {
        foreach (var record in records.Of(rule))
        {
            foreach (var due in record.Due.Windows.Where(due => rule.BaseWindows.Any(window => window.Id == due.Window.Id)))
            {
                if (record.Due.OneBlock) break;
                foreach (var days in Together(record, due.Window.Days))
                {
                    // The whole horizon is what the total is compared with.
                    var required = days.Count == record.Horizon.DayCount
                        ? due.Days
                        : record.Due.Windows.Where(other => other.Window.Days.Dates().All(days.Contains)).Sum(other => other.Days);
                    if (required > 0) yield return Reach(record, due.Window with { Days = days }, required);
                }
            }

            yield return CoverDue(record);
        }
    }

    /// <summary>The days of a window alone, and together with each other window of the line that overlaps it, short of the whole horizon.</summary>
    private static IEnumerable<DaySet> Together(LineRecord record, DaySet window) =>
        record.Due.Windows
            .Where(other => other.Window.Days.Dates().Any(window.Contains))
            .Select(other => DaySet.Of(window.Intervals.Concat(other.Window.Days.Intervals)))
            .Where(days => days.Count < record.Horizon.DayCount)
            .Prepend(window)
            .Distinct();

    /// <summary>A number of days of a rule as a line owes it: its bound part, scaled by the line's classes, and never more than its due days.</summary>
    public static int Least(Rule rule, SiteRecords records, LineRecord record, DaySet window, int days) =>
        ClassShares.Least(records.Scenario, record.Line, rule, window, days, record.Due.DueDays);
}
