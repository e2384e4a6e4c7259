using Scheduler.Domain.Facts;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A line has each fact once on a day: which of two is true cannot be guessed.</summary>
internal static class FactOverlaps
{
    /// <summary>The sound facts; of two for one day, which is a fault of its own, the earlier row.</summary>
    public static IEnumerable<LineFact> WithoutDoubles(Table<FactRow> facts) =>
        from same in Groups(facts)
        from row in same.Where((row, index) => !same.Take(index).Any(earlier => earlier.Value.Overlaps(row.Value)))
        select row.Value.Fact;

    public static void Check(Table<FactRow> facts, FaultCollector faults)
    {
        foreach (var rows in Groups(facts))
        {
            for (var later = 1; later < rows.Length; later++)
            {
                if (rows.Take(later).FirstOrDefault(row => row.Value.Overlaps(rows[later].Value)) is { } earlier)
                    faults.Add(FaultKind.FactTwice, rows[later].Row.PlaceOf("fact"), rows[later].Value.Fact.FactId, rows[later].Value.Fact.LineId, earlier.Row.Line);
            }
        }
    }

    private static IEnumerable<TableEntry<FactRow>[]> Groups(Table<FactRow> facts) =>
        facts.SoundEntries.GroupBy(entry => (entry.Value.Fact.LineId, entry.Value.Fact.FactId)).Select(group => group.ToArray());
}
