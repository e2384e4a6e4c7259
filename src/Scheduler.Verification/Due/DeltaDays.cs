using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>Which rows of a table count for a line on which days, day by day.</summary>
internal sealed class DeltaDays
{
    private readonly DeltaTable table;
    private readonly LineVersion[] versions;

    /// <summary>Whether the line meets each row, by version and then by row; judged once, since a year has many days.</summary>
    private readonly bool?[][] met;

    /// <summary>Number of the version on each day on which the table binds the line.</summary>
    private readonly SortedDictionary<LocalDate, int> versionOn = [];

    public DeltaDays(DeltaTable table, DueFile file)
    {
        this.table = table;
        versions = [.. file.Scenario.VersionsOf(file.Line)];
        met = [.. versions.Select(version => table.Rows.Select(row => table.Judge(row, version.Line, file.City)).ToArray())];
        var inForce = file.Scenario.BoundDays(table, file.Line).Intersect(table.Window.Days);
        for (var number = 0; number < versions.Length; number++)
        {
            foreach (var date in inForce.Intersect(versions[number].Days).Dates()) versionOn[date] = number;
        }
    }

    /// <summary>Days on which a row counts.</summary>
    public DaySet GrantedOn(DeltaRow row)
    {
        var index = table.Rows.IndexOf(row);
        return DayGroups.Of(versionOn.Where(day => Counts(index, day.Value)).Select(day => day.Key));
    }

    /// <summary>Days on which it is not known whether the line meets a row, by what is unknown.</summary>
    public IEnumerable<(IReadOnlyList<string> Facts, DaySet Days)> UnknownOn(DeltaRow row)
    {
        var index = table.Rows.IndexOf(row);
        return versionOn
            .Where(day => met[day.Value][index] is null)
            .GroupBy(day => day.Value)
            .GroupBy(days => string.Join(' ', table.UnknownFacts(row, versions[days.Key].Line)), days => days.Select(day => day.Key))
            .Select(group => ((IReadOnlyList<string>)group.Key.Split(' '), DayGroups.Of(group.SelectMany(days => days))));
    }

    /// <summary>Sum of the rows that count, for each day.</summary>
    public IEnumerable<(LocalDate Date, int Change)> Changes() => versionOn.Select(day =>
        (day.Key, Enumerable.Range(0, table.Rows.Length).Where(row => Counts(row, day.Value)).Sum(row => table.Rows[row].Days)));

    private bool Counts(int row, int version)
    {
        var days = table.Rows[row].Days;
        if (met[version][row] != true) return false;
        if (table.Stacking == DeltaStacking.Sum || days >= 0) return true;
        // Nothing that takes away more, nor as much before it.
        return !Enumerable.Range(0, table.Rows.Length).Any(other =>
            met[version][other] == true && (table.Rows[other].Days < days || (table.Rows[other].Days == days && other < row)));
    }
}
