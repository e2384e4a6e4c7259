using Scheduler.Papers.Office.Sheets;

namespace Scheduler.Papers.Tables;

/// <summary>A table of the plan as a sheet: merged headings, subtotals of each city by formulas, A3 across.</summary>
internal static class PlanTableSheet
{
    private const int NumberColumn = 1, CapacityColumn = 7, DueColumn = 10, FirstQuarterColumn = 12;

    /// <summary>Widths of a quarter's column, and of the heading over all of them, in characters.</summary>
    private const double LeastQuarterWidth = 8.5, QuarterHeadingWidth = 24;

    /// <param name="name">What stands on the tab.</param>
    /// <param name="title">Title above the table.</param>
    /// <param name="mark">The mark of a draft.</param>
    /// <param name="notes">What stands below the table.</param>
    public static Sheet Of(PlanTable table, string name, string title, DraftMark mark, IEnumerable<string> notes)
    {
        var quarter = Math.Max(LeastQuarterWidth, QuarterHeadingWidth / table.Quarters.Count);
        double[] widths = [5.5, 11, 11, 14, 21, 12, 10, 9, 27, 7.5, 7.5, .. table.Quarters.Select(_ => quarter), 18, 30];
        var sheet = new Sheet(name, PaperSize.A3, mark.Long, widths) { FrozenColumns = 6 };
        sheet.AddTitle(title);
        sheet.AddWide(18, Cell.Of(CellLook.Note, PapersText.Say("Table.Span", Wording.Date(table.Horizon.From), Wording.Date(table.Horizon.To))));
        AddHeadings(sheet, table);
        var first = sheet.Count + 1;
        foreach (var group in table.Groups) AddGroup(sheet, table, group);
        AddSums(sheet, table, table.Total, table.Total.City, first);
        sheet.AddNotes(notes);
        return sheet;
    }

    private static void AddHeadings(Sheet sheet, PlanTable table)
    {
        string[] fixedOnes =
        [
            .. new[] { "Number", "City", "County", "Company", "CreditCode", "Line", "Capacity", "Grade", "Stops", "DueDays", "StopDays" }
                .Select(key => PapersText.Say($"Column.{key}")),
        ];
        string[] last = [PapersText.Say("Column.Reason"), PapersText.Say("Column.Remark")];
        var quarters = table.Quarters.Select(quarter => quarter.NameIn(table.Horizon)).ToList();
        sheet.AddHeadings(20, [.. fixedOnes, PapersText.Say("Column.Quarters"), .. Enumerable.Repeat("", quarters.Count - 1), .. last]);
        sheet.AddHeadings(20, [.. fixedOnes.Select(_ => ""), .. quarters, .. last.Select(_ => "")]);
        var (top, bottom) = (sheet.Count - 1, sheet.Count);
        foreach (var column in Enumerable.Range(1, fixedOnes.Length).Concat([FirstQuarterColumn + quarters.Count, FirstQuarterColumn + quarters.Count + 1]))
            sheet.Merge(top, column, bottom, column);
        sheet.Merge(top, FirstQuarterColumn, top, FirstQuarterColumn + quarters.Count - 1);
        sheet.HeadingRows = (top, bottom);
    }

    private static void AddGroup(Sheet sheet, PlanTable table, PlanTableGroup group)
    {
        var first = sheet.Count + 1;
        foreach (var row in group.Rows)
        {
            var spans = Wording.Spans(row.Stops, table.Horizon);
            sheet.Add(
                Math.Max(SheetRow.HeightOf(spans), SheetRow.HeightOf(row.Remark, sheet.Widths[^1] - 1)),
                [
                    Cell.Of(CellLook.Centred, row.Number),
                    Cell.Of(CellLook.Centred, row.City),
                    Cell.Of(CellLook.Centred, row.County),
                    Cell.Of(CellLook.Centred, row.Company),
                    Cell.Empty(CellLook.Centred),
                    Cell.Of(CellLook.Centred, row.LineId),
                    Cell.Of(CellLook.Whole, row.TonnesPerDay),
                    Cell.Of(CellLook.Centred, row.Grade),
                    Cell.Of(CellLook.Centred, spans),
                    Cell.Of(CellLook.Whole, row.DueDays),
                    Cell.Of(CellLook.Whole, row.StopDays),
                    .. table.Quarters.Select(quarter => Cell.Of(CellLook.Whole, row.StopDaysIn(quarter))),
                    Cell.Of(CellLook.Text, row.Reason),
                    Cell.Of(CellLook.Text, row.Remark),
                ]);
        }

        AddSums(sheet, table, group, PapersText.Say("Table.Subtotal", group.City), first);
    }

    // SUBTOTAL passes over other subtotals, so that the total may add up all rows above it.
    private static void AddSums(Sheet sheet, PlanTable table, PlanTableGroup group, string name, int first)
    {
        var last = sheet.Count;
        sheet.Add(
            20,
            [
                Cell.Of(CellLook.SubtotalText, name),
                .. Enumerable.Repeat(Cell.Empty(CellLook.SubtotalText), CapacityColumn - 2),
                Sum(CapacityColumn, group.TonnesPerDay),
                Cell.Empty(CellLook.SubtotalText),
                Cell.Of(CellLook.SubtotalText, PapersText.Say("Table.Lines", group.Rows.Length)),
                Sum(DueColumn, group.DueDays),
                Sum(DueColumn + 1, group.StopDays),
                .. table.Quarters.Index().Select(entry => Sum(FirstQuarterColumn + entry.Index, group.StopDaysIn(entry.Item))),
                Cell.Empty(CellLook.SubtotalText),
                Cell.Empty(CellLook.SubtotalText),
            ]);
        sheet.Merge(sheet.Count, NumberColumn, sheet.Count, CapacityColumn - 1);

        Cell Sum(int column, decimal value) =>
            Cell.Sum(CellLook.SubtotalWhole, $"SUBTOTAL(9,{Sheet.Address(first, column)}:{Sheet.Address(last, column)})", value);
    }
}
