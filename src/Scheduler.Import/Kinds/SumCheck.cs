using Scheduler.Import.Headings;
using Scheduler.Import.Questions;
using Scheduler.Import.Values;

namespace Scheduler.Import.Kinds;

/// <summary>Holds the sums among the rows against the rows themselves.</summary>
internal sealed class SumCheck(ImportContext context)
{
    /// <param name="field">Column of the sums.</param>
    /// <param name="values">What each row of a line adds; rows that add nothing may be missing.</param>
    public void Check(Field field, IReadOnlyDictionary<int, decimal> values)
    {
        if (!context.Table.Has(field)) return;
        var (all, sinceSubtotal, sinceTotal) = (0m, 0m, 0m);
        foreach (var (row, kind) in context.Rows)
        {
            var value = values.GetValueOrDefault(row);
            (all, sinceSubtotal, sinceTotal) = (all + value, sinceSubtotal + value, sinceTotal + value);
            if (kind is not (RowKind.Subtotal or RowKind.Total)) continue;
            Compare(row, field, kind == RowKind.Subtotal ? [sinceSubtotal] : [all, sinceTotal]);
            sinceSubtotal = 0;
            if (kind == RowKind.Total) sinceTotal = 0;
        }
    }

    private void Compare(int row, Field field, decimal[] sums)
    {
        // Sums of lines, such as “3 lines”, stand in the columns of names and are no sums of this column.
        if (!context.Cells.IsSound(row, field)) return;
        var cell = context.Table.Cell(row, field)!;
        var counted = CellReader.Written(sums[0]);
        if (AmountText.Read(cell.Text) is not { } amount)
            context.Asker.Confirm(QuestionTopic.Sum, cell.Address, cell.Text, counted, cell.Text, counted);
        else if (!sums.Contains(amount.Number))
            context.Asker.Confirm(QuestionTopic.Sum, cell.Address, cell.Text, counted, CellReader.Written(amount.Number), counted);
    }
}
