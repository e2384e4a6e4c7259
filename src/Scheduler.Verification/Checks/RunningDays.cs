using Scheduler.Domain.Calendar;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Comparisons of days on which a line may not stop.</summary>
internal static class RunningDays
{
    /// <summary>The line stops on none of the days.</summary>
    /// <param name="statement">Key of the statement, which is given the line, its stop days, the first day and the last.</param>
    public static Comparison NeverStops(LineRecord record, DaySet days, string statement)
    {
        var stopped = record.Stops.Intersect(days);
        return Comparison.AtMost(stopped.Count, 0, Unit.Days, statement, record.Id, stopped.Count, days.Intervals[0].Start, days.Intervals[^1].End)
            .About(record.Id, stopped.Intervals.FirstOrDefault()?.Start);
    }
}
