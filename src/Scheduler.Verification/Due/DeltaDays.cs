using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Which rows of a table count for a line on which days, day by day.</summary>
internal sealed class DeltaDays
{
    private readonly DeltaTable table;
    private readonly DueFile file;
    private readonly SortedDictionary<LocalDate, ClinkerLine> lineOn = [];

    public DeltaDays(DeltaTable table, DueFile file)
    {
        (this.table, this.file) = (table, file);
        var inForce = file.Scenario.BoundDays(table, file.Line).Intersect(table.Window.Days);
        foreach (var version in file.Scenario.VersionsOf(file.Line))
        {
            foreach (var date in inForce.Intersect(version.Days).Dates()) lineOn[date] = version.Line;
        }
    }

    /// <summary>Days on which a row counts.</summary>
    public DaySet GrantedOn(DeltaRow row) => DayGroups.Of(lineOn.Where(day => Counts(row, day.Value)).Select(day => day.Key));

    /// <summary>Days on which it is not known whether the line meets a row, by what is unknown.</summary>
    public IEnumerable<(IReadOnlyList<string> Facts, DaySet Days)> UnknownOn(DeltaRow row) => lineOn
        .Where(day => table.Judge(row, day.Value, file.City) is null)
        .GroupBy(day => string.Join(' ', table.UnknownFacts(row, day.Value)), day => day.Key)
        .Select(days => ((IReadOnlyList<string>)days.Key.Split(' '), DayGroups.Of(days)));

    /// <summary>Sum of the rows that count, for each day.</summary>
    public IEnumerable<(LocalDate Date, int Change)> Changes() =>
        lineOn.Select(day => (day.Key, table.Rows.Where(row => Counts(row, day.Value)).Sum(row => row.Days)));

    private bool Counts(DeltaRow row, ClinkerLine line)
    {
        if (table.Judge(row, line, file.City) != true) return false;
        if (table.Stacking == DeltaStacking.Sum || row.Days >= 0) return true;
        // Nothing that takes away more, nor as much before it.
        return !table.Rows
            .Where(other => table.Judge(other, line, file.City) == true)
            .Any(other => other.Days < row.Days || (other.Days == row.Days && table.Rows.IndexOf(other) < table.Rows.IndexOf(row)));
    }
}
