using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>On the days of each grade: the windows are off, the days between them run unless a stop is ordered, and an assumed number of days
/// is not passed.</summary>
internal sealed class GradeWindowCheck : IRuleCheck<GradeWindow>
{
    public IEnumerable<Comparison> Compare(GradeWindow rule, SiteRecords records) =>
    [
        .. from record in records.Of(rule)
           where !record.Due.OneBlock
           let versions = records.Scenario.VersionsOf(record.Line)
           from row in rule.Rows
           let days = VersionDays.Where(versions, records.BoundDays(rule, record), line => line.Grade == row.Grade)
           from comparison in OfRow(row, record, records, days)
           select comparison,
        .. GivenDays.OfBase(rule, records),
    ];

    private static IEnumerable<Comparison> OfRow(GradeWindowRow row, LineRecord record, SiteRecords records, DaySet on)
    {
        foreach (var comparison in row.Windows.SelectMany(window => FixedDays.Compare(record, records, window, on))) yield return comparison;
        if (PlannedRun(row, record, records, on) is { IsEmpty: false } run) yield return Runs(row, record, run);
        if (row.Assumed is { } assumed && on.Intersect(assumed.Within.Days) is { IsEmpty: false } days) yield return Most(assumed, record, days);
    }

    /// <summary>Days after the first and before the last stop day of the row that are no stop day themselves.</summary>
    private static DaySet PlannedRun(GradeWindowRow row, LineRecord record, SiteRecords records, DaySet on)
    {
        LocalDate[] stops = [.. row.Windows.SelectMany(window => window.Days.Dates()).Order()];
        if (stops.Length == 0) return DaySet.Empty;
        return DaySet.Of(on.Dates()
            .Where(date => stops[0] < date && date < stops[^1] && !stops.Contains(date) && !IsOrderedOff(record, records, date))
            .Select(date => new DateInterval(date, date)));
    }

    private static bool IsOrderedOff(LineRecord record, SiteRecords records, LocalDate date) => records.Scenario.Rules
        .OfType<FixedOrder>()
        .Any(order => order.State == LineState.Stopped && records.BoundDays(order, record).Contains(date));

    private static Comparison Runs(GradeWindowRow row, LineRecord record, DaySet run)
    {
        var stopped = record.Stops.Intersect(run);
        return Comparison.AtMost(stopped.Count, 0, Unit.Days, "GradeWindow.Run", record.Id, LineText.Of(row.Grade), run, stopped.Count)
            .About(record.Id, stopped.Intervals.FirstOrDefault()?.Start);
    }

    private static Comparison Most(AssumedDays assumed, LineRecord record, DaySet days)
    {
        var found = record.GivenIn(days);
        var most = Percentage.Part(assumed.MostDays, days.Count, assumed.Within.Days.Count, Rounding.Up);
        return Comparison.AtMost(found, most, Unit.Days, "GradeWindow.Most", record.Id, found, assumed.Within.Name, days, most).About(record.Id);
    }
}
