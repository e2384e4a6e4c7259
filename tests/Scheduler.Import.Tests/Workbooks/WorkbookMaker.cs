using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Scheduler.Import.Sheets;

namespace Scheduler.Import.Tests.Workbooks;

/// <summary>Writes workbooks for tests.</summary>
internal static class WorkbookMaker
{
    private const uint DateStyle = 1;

    public static byte[] Bytes(IEnumerable<TestSheet> sheets, bool withMacros = false, bool withLink = false, bool on1904 = false)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, withMacros ? SpreadsheetDocumentType.MacroEnabledWorkbook : SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = on1904 }, new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "m\"月\"d\"日\"" }),
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
            var texts = book.AddNewPart<SharedStringTablePart>();
            texts.SharedStringTable = new SharedStringTable();
            if (withMacros) book.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]));
            if (withLink) book.AddNewPart<ExternalWorkbookPart>().ExternalLink = new ExternalLink();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(Data(sheet, texts.SharedStringTable));
                if (sheet.Merges.Count > 0)
                    part.Worksheet.Append(new MergeCells(sheet.Merges.Select(area => new MergeCell { Reference = area })));
                book.Workbook.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.Sheets>()!.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)index + 1,
                    Name = sheet.Name,
                    State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }
        }

        return stream.ToArray();
    }

    private static SheetData Data(TestSheet sheet, SharedStringTable texts)
    {
        var data = new SheetData();
        foreach (var (index, cells) in sheet.Rows.Index())
        {
            var row = new Row { RowIndex = (uint)index + 1, Hidden = sheet.Hidden.Contains(index + 1) };
            foreach (var (column, cell) in cells.Index())
            {
                if (cell is not null) row.Append(Made(cell, new CellAddress(index + 1, column + 1).ToString(), texts));
            }

            data.Append(row);
        }

        return data;
    }

    private static Cell Made(TestCell cell, string address, SharedStringTable texts)
    {
        switch (cell.Type)
        {
            case 'n': return new Cell { CellReference = address, CellValue = new CellValue(cell.Text) };
            case 'd': return new Cell { CellReference = address, CellValue = new CellValue(cell.Text), StyleIndex = DateStyle };
            case 'f': return new Cell { CellReference = address, CellFormula = new CellFormula("1+1"), CellValue = new CellValue(cell.Text) };
            case 'u': return new Cell { CellReference = address, CellFormula = new CellFormula(cell.Text) };
            case 'e': return new Cell { CellReference = address, DataType = CellValues.Error, CellValue = new CellValue(cell.Text) };
            default:
                texts.Append(new SharedStringItem(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve }));
                return new Cell
                {
                    CellReference = address,
                    DataType = CellValues.SharedString,
                    CellValue = new CellValue((texts.ChildElements.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                };
        }
    }
}
