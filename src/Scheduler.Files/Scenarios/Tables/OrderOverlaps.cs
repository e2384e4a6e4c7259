using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Two orders of one line never speak of the same day, neither against each other nor twice.</summary>
internal static class OrderOverlaps
{
    public static void Check(Table<OrderRow> orders, FaultCollector faults)
    {
        foreach (var ofLine in orders.SoundEntries.GroupBy(entry => entry.Value.LineId))
        {
            foreach (var (earlier, later, shared) in Overlap.Of(ofLine, entry => entry.Value.Days, entry => entry.Row.Line))
            {
                var kind = earlier.Value.State == later.Value.State ? FaultKind.OrdersDouble : FaultKind.OrdersContradict;
                faults.Add(
                    kind, later.Row.PlaceOf("from"), later.Value.Id, ofLine.Key, earlier.Value.Id, earlier.Row.Line, shared.Start, shared.End);
            }
        }
    }
}
