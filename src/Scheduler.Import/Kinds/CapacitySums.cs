using System.Collections.Immutable;
using Scheduler.Import.Headings;
using Scheduler.Import.Values;

namespace Scheduler.Import.Kinds;

/// <summary>Sums of capacities: each line counts once, however many rows it has.</summary>
internal static class CapacitySums
{
    public static void Check(ImportContext context, SumCheck sums, ImmutableArray<ClinkerRow> rows)
    {
        foreach (var field in (Field[])[Field.Capacity, Field.FiledCapacity, Field.ActualCapacity])
        {
            sums.Check(field, rows.DistinctBy(row => row.Key).DistinctBy(row => context.Table.Cell(row.Row, field)?.Address ?? context.Table.Address(row.Row, field))
                .ToDictionary(row => row.Row, row => AmountText.Read(context.Table.Text(row.Row, field))?.Number ?? 0));
        }
    }
}
