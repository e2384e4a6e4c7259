using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Two rows of one line never speak of the same day, neither against each other nor twice.</summary>
internal static class StateOverlaps
{
    public static void Check(Table<StateRow> states, FaultCollector faults)
    {
        foreach (var ofLine in states.SoundEntries.GroupBy(entry => entry.Value.LineId))
        {
            foreach (var (earlier, later, shared) in Overlap.Of(ofLine, entry => entry.Value.Days, entry => entry.Row.Line))
                faults.Add(FaultKind.StatesOverlap, later.Row.PlaceOf("from"), later.Row.Raw("from"), ofLine.Key, earlier.Row.Line, shared.Start, shared.End);
        }
    }
}
