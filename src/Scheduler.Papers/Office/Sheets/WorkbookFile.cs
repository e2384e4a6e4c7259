using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Scheduler.Papers.Office.Sheets;

/// <summary>Sheets → an .xlsx file, ready to be printed.</summary>
internal static class WorkbookFile
{
    public static byte[] Bytes(string title, params IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "book");
            PackageProperties.Write(document.AddNewPart<CoreFilePropertiesPart>("core"), title);
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookLooks.Stylesheet();
            foreach (var (number, sheet) in sheets.Index()) workbook.AddNewPart<WorksheetPart>(Id(number)).Worksheet = Worksheet(sheet, isFirst: number == 0);
            workbook.Workbook = new Workbook(
                new Excel.Sheets(sheets.Select((sheet, number) => new Excel.Sheet { Name = sheet.Name, SheetId = (uint)number + 1, Id = Id(number) })));
            if (Names(sheets) is { HasChildren: true } names) workbook.Workbook.Append(names);
        }

        return PackageBytes.Settled(new MemoryStream(stream.ToArray()));
    }

    private static string Id(int number) => $"sheet{number + 1}";

    /// <summary>Heading rows that printers repeat.</summary>
    private static DefinedNames Names(IReadOnlyList<Sheet> sheets) => new(
        from entry in sheets.Index()
        where entry.Item.HeadingRows is not null
        let rows = entry.Item.HeadingRows!.Value
        select new DefinedName($"'{entry.Item.Name}'!${rows.First}:${rows.Last}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)entry.Index });

    private static Worksheet Worksheet(Sheet sheet, bool isFirst)
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(sheet, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Widths.Select((width, number) => new Column { Min = (uint)number + 1, Max = (uint)number + 1, Width = width, CustomWidth = true })),
            new SheetData(sheet.Rows.Select((row, number) => Row(row, number + 1))));
        if (sheet.Merged.Count > 0)
            worksheet.Append(new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range })) { Count = (uint)sheet.Merged.Count });
        worksheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = (uint)sheet.Paper, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            HeaderFooter(sheet));
        return worksheet;
    }

    private static HeaderFooter HeaderFooter(Sheet sheet)
    {
        var result = new HeaderFooter();
        if (sheet.Mark.Length > 0) result.Append(new OddHeader($"&R{sheet.Mark}"));
        result.Append(new OddFooter($"&L{sheet.Name}&C{PapersText.Say("Sheet.Page", "&P", "&N")}"));
        return result;
    }

    private static SheetView View(Sheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst };
        var rows = sheet.HeadingRows?.Last ?? 0;
        if (rows == 0 && sheet.FrozenColumns == 0) return view;
        var pane = new Pane
        {
            TopLeftCell = Sheet.Address(rows + 1, sheet.FrozenColumns + 1),
            State = PaneStateValues.Frozen,
            ActivePane = (rows, sheet.FrozenColumns) switch { (0, _) => PaneValues.TopRight, (_, 0) => PaneValues.BottomLeft, _ => PaneValues.BottomRight },
        };
        if (rows > 0) pane.VerticalSplit = rows;
        if (sheet.FrozenColumns > 0) pane.HorizontalSplit = sheet.FrozenColumns;
        view.Append(pane);
        return view;
    }

    private static Row Row(SheetRow row, int number) =>
        new(row.Cells.Select((cell, column) => Written(cell, Sheet.Address(number, column + 1)))) { RowIndex = (uint)number, Height = row.Height, CustomHeight = true };

    private static Excel.Cell Written(Cell cell, string address)
    {
        var written = new Excel.Cell { CellReference = address, StyleIndex = (uint)cell.Look };
        if (cell.Formula is { } formula) written.Append(new CellFormula(formula));
        if (cell.Number is { } number)
        {
            written.Append(new CellValue(number.ToString(CultureInfo.InvariantCulture)));
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            written.DataType = CellValues.InlineString;
            written.Append(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return written;
    }
}
