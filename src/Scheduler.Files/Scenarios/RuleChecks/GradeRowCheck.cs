using System.Globalization;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A line fits at most one row of a grade table.</summary>
internal sealed class GradeRowCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, table) in rules.Sound<GradeTable>())
        {
            var cities = rules.Facts.OperatingLines.ToDictionary(pair => pair.Line.Id, pair => pair.City);
            var twice = from line in rules.LinesOf(table)
                        from version in rules.VersionsOf(line)
                        let rows = table.RowsOf(version, cities[line.Id]).Take(2).Select(row => IndexOf(table, row) + 1).ToList()
                        where rows.Count == 2
                        group line.Id by (First: rows[0], Second: rows[1]);
            foreach (var lines in twice)
            {
                var place = read.PlaceOf("rows");
                var column = string.Create(CultureInfo.InvariantCulture, $"{place.Column}[{lines.Key.Second}]");
                faults.Add(FaultKind.TwoGradeRows, place with { Column = column }, Readable.List(lines.Distinct()), lines.Key.First, lines.Key.Second);
            }
        }
    }

    // By reference: two rows may be equal.
    private static int IndexOf(GradeTable table, GradeTableRow row) =>
        Enumerable.Range(0, table.Rows.Length).First(index => ReferenceEquals(table.Rows[index], row));
}
