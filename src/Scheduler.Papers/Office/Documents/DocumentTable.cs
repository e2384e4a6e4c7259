using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Scheduler.Papers.Office.Documents;

/// <summary>A table of a document. Its heading is repeated on each page, no row is torn apart, and neither the head of a group nor a subtotal stands alone.</summary>
internal static class DocumentTable
{
    private const int HalfPoints = 18;

    public static Table Of(IReadOnlyList<TableColumn> columns, IEnumerable<TableRow> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{Twips.Of(columns.Sum(column => column.Millimetres))}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa })),
            new TableGrid(columns.Select(column => new GridColumn { Width = $"{Twips.Of(column.Millimetres)}" })));
        table.Append(new Word.TableRow(
        [
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. columns.Select(column => TableCell(column.Millimetres, column.Heading, isText: false, "Font.Hei", span: 1)),
        ]));
        foreach (var row in rows) table.Append(Written(row, columns));
        return table;
    }

    private static Word.TableRow Written(TableRow row, IReadOnlyList<TableColumn> columns)
    {
        var font = row.IsHead || row.IsBold ? "Font.Hei" : "Font.Fang";
        var cells = row.IsHead
            ? [TableCell(columns.Sum(column => column.Millimetres), row.Cells[0], isText: true, font, columns.Count, keepsNext: true)]
            : row.Cells.Zip(columns, (text, column) => TableCell(column.Millimetres, text, column.IsText && !row.IsBold, font, span: 1, keepsNext: row.IsBold));
        var properties = new TableRowProperties(new CantSplit());
        return new Word.TableRow([properties, .. cells]);
    }

    private static TableCell TableCell(double millimetres, string text, bool isText, string font, int span, bool keepsNext = false)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{Twips.Of(millimetres)}", Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var layout = new ParagraphProperties();
        if (keepsNext) layout.Append(new KeepNext());
        layout.Append(
            new SpacingBetweenLines { Before = "20", After = "20", Line = "260", LineRule = LineSpacingRuleValues.AtLeast },
            new Justification { Val = isText ? JustificationValues.Left : JustificationValues.Center });
        return new TableCell(properties, new Paragraph(layout, Paragraphs.Run(text, font, HalfPoints)));
    }

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static TBorder Line<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
