using Scheduler.Domain.Calendar;
using Scheduler.Verification.Comparing;
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
}
