using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Every day of the windows of the line's grade, or the least that is assumed; where its grade changes, each row on its own days.</summary>
internal sealed class GradeWindowDue : IDueSource<GradeWindow>
{
    public IEnumerable<DueClaim> Claims(GradeWindow rule, DueFile file)
    {
        var versions = file.Scenario.VersionsOf(file.Line);
        var bound = file.Scenario.BoundDays(rule, file.Line);
        return from row in rule.Rows
               let days = VersionDays.Where(versions, bound, line => line.Grade == row.Grade)
               from claim in row.Assumed is { } assumed ? [Assumed(row, assumed, days)] : row.Windows.Select(window => Fixed(row, window, days))
               where !claim.Window.Days.Intersect(days).IsEmpty
               select claim;
    }

    private static DueClaim Assumed(GradeWindowRow row, AssumedDays assumed, DaySet on) => new(
        assumed.Within,
        assumed.LeastDays,
        DueSources.Reason("GradeWindow.Unknown", LineText.Of(row.Grade), assumed.Within.Name, assumed.LeastDays, assumed.MostDays),
        IsBase: true,
        on);

    private static DueClaim Fixed(GradeWindowRow row, Window window, DaySet on)
    {
        var days = window.Days.Dates().Count();
        return new(window, days, DueSources.Reason("GradeWindow", LineText.Of(row.Grade), window.Name, days), IsBase: true, on);
    }
}
