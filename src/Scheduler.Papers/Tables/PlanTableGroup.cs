using System.Collections.Immutable;

namespace Scheduler.Papers.Tables;

/// <summary>The lines of one city.</summary>
internal sealed record PlanTableGroup(string City, ImmutableArray<PlanTableRow> Rows)
{
    /// <summary>Adds up the rows of a city, or of the whole table.</summary>
    public static PlanTableGroup Together(string name, IEnumerable<PlanTableGroup> groups) => new(name, [.. groups.SelectMany(group => group.Rows)]);

    public long TonnesPerDay => Rows.Sum(row => (long)row.TonnesPerDay);

    public int DueDays => Rows.Sum(row => row.DueDays ?? 0);

    public int StopDays => Rows.Sum(row => row.StopDays);

    public int StopDaysIn(Quarter quarter) => Rows.Sum(row => row.StopDaysIn(quarter));
}
