using Scheduler.Domain.Counting;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Two recorded stops of one line never share an instant.</summary>
internal static class StopOverlaps
{
    public static void Check(Table<StopRow> stops, FaultCollector faults)
    {
        foreach (var ofLine in stops.SoundEntries.GroupBy(entry => entry.Value.LineId))
        {
            TableEntry<StopRow>? furthest = null;
            foreach (var next in ofLine.OrderBy(entry => entry.Value.Start).ThenBy(entry => entry.Row.Line))
            {
                if (furthest is not null && next.Value.Start < furthest.Value.End)
                {
                    faults.Add(
                        FaultKind.StopsOverlap,
                        next.Row.PlaceOf("start"),
                        next.Value.Id,
                        ofLine.Key,
                        furthest.Value.Id,
                        furthest.Row.Line,
                        ChinaTime.Write(furthest.Value.End!.Value));
                }

                if (furthest is null || next.Value.End > furthest.Value.End) furthest = next;
            }
        }
    }
}
