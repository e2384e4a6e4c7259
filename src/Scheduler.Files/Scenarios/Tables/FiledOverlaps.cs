using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Two filed stops of one line share no day.</summary>
internal static class FiledOverlaps
{
    public static void Check(Table<FiledRow> filed, FaultCollector faults)
    {
        foreach (var ofLine in filed.SoundEntries.GroupBy(entry => entry.Value.LineId))
        {
            foreach (var (earlier, later, shared) in Overlap.Of(ofLine, entry => entry.Value.Days, entry => entry.Row.Line))
                faults.Add(FaultKind.FiledTwice, later.Row.PlaceOf("from"), later.Row.Raw("from"), ofLine.Key, earlier.Row.Line, shared.Start, shared.End);
        }
    }
}
