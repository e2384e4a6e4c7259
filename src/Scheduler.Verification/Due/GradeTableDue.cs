using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The row that the line fits; where its grade changes, each row on its own days.</summary>
internal sealed class GradeTableDue : IDueSource<GradeTable>
{
    public IEnumerable<DueClaim> Claims(GradeTable rule, DueFile file)
    {
        var found = new Dictionary<(GradeTableRow Row, PerformanceGrade Grade), DaySet>();
        foreach (var version in file.Scenario.VersionsOf(file.Line))
        {
            if (RowOf(rule, file, version) is not { } row) continue;
            var key = (row, version.Line.Grade);
            found[key] = found.TryGetValue(key, out var days) ? days.Union(version.Days) : version.Days;
        }

        return found.Select(entry => new DueClaim(
            rule.Window,
            entry.Key.Row.DeltaDays,
            DueSources.Reason(
                "Grade",
                LineText.Of(entry.Key.Grade),
                rule.CapacityClassOf(file.Line) ?? "–",
                file.City.CityClass,
                entry.Key.Row.DeltaDays),
            IsBase: false,
            entry.Value));
    }

    /// <exception cref="InvalidOperationException">The line fits two rows.</exception>
    private static GradeTableRow? RowOf(GradeTable rule, DueFile file, LineVersion version)
    {
        GradeTableRow[] rows = [.. rule.RowsOf(version.Line, file.City)];
        return rows.Length <= 1
            ? rows.FirstOrDefault()
            : throw new InvalidOperationException(
                $"Line {file.Line.Id} fits {rows.Length} rows of grade table {rule.Id}; at most one is allowed.");
    }
}
