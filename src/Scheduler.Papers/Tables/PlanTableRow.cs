using Scheduler.Domain.Calendar;

namespace Scheduler.Papers.Tables;

/// <summary>One line in a table of the plan.</summary>
/// <param name="Number">Counted through the whole table, from 1.</param>
/// <param name="Company">The firm's id; its full name is written in by hand.</param>
/// <param name="TonnesPerDay">Filed capacity.</param>
/// <param name="Grade">In words; a dash where it is not known, or not public.</param>
/// <param name="Stops">Planned stop days.</param>
/// <param name="DueDays">Null for a line that does not operate.</param>
/// <param name="Reason">Why it takes no part; empty where it does.</param>
internal sealed record PlanTableRow(
    int Number, string City, string County, string Company, string LineId, int TonnesPerDay, string Grade, DaySet Stops, int? DueDays, string Reason, string Remark)
{
    public int StopDays => Stops.Count;

    public int StopDaysIn(Quarter quarter) => Stops.CountWithin(quarter.Days);
}
