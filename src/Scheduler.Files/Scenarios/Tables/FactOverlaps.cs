using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>A line has each fact once on a day: which of two is true cannot be guessed.</summary>
internal static class FactOverlaps
{
    public static void Check(Table<FactRow> facts, FaultCollector faults)
    {
        foreach (var same in facts.SoundEntries.GroupBy(entry => (entry.Value.Fact.LineId, entry.Value.Fact.FactId)))
        {
            TableEntry<FactRow>[] rows = [.. same];
            for (var later = 1; later < rows.Length; later++)
            {
                if (rows.Take(later).FirstOrDefault(row => row.Value.Overlaps(rows[later].Value)) is { } earlier)
                    faults.Add(FaultKind.FactTwice, rows[later].Row.PlaceOf("fact"), same.Key.FactId, same.Key.LineId, earlier.Row.Line);
            }
        }
    }
}
