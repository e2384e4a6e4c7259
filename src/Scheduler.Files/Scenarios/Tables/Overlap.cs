using NodaTime;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Finds rows whose days overlap.</summary>
internal static class Overlap
{
    /// <summary>For every row that shares days with a row of an earlier or equal start: that row, and the days shared. The
    /// row that stands later in the file is called later. Rows without days are passed over.</summary>
    public static IEnumerable<(T Earlier, T Later, DateInterval Shared)> Of<T>(
        IEnumerable<T> rows, Func<T, DateInterval?> days, Func<T, int> line)
    {
        var ordered = rows
            .Where(row => days(row) is not null)
            .OrderBy(row => days(row)!.Start).ThenBy(line)
            .ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            // Of all rows before it, the one that reaches furthest is the one to be compared.
            var furthest = days(ordered[i - 1])!.End > days(ordered[i])!.End ? ordered[i - 1] : ordered[i];
            var (previous, current) = (ordered[i - 1], ordered[i]);
            if (days(previous)!.Intersection(days(current)!) is { } shared)
                yield return line(previous) < line(current) ? (previous, current, shared) : (current, previous, shared);
            ordered[i] = furthest;
        }
    }
}
