using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Text;
using Scheduler.Import.Faults;

namespace Scheduler.Import.Sheets;

/// <summary>Reads an Excel workbook (.xlsx, .xlsm). Macros are never run and links never followed; both are told.</summary>
internal sealed class WorkbookReader(ImportFaults faults)
{
    private const long Mebibyte = 1024 * 1024;

    // Day 0 of Excel, which believes in a 29 February 1900; days before 1 March 1900 are never meant here.
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate DayZeroOnMac = new(1904, 1, 1);

    /// <summary>The sheets, or null after a fault was noted.</summary>
    /// <exception cref="TooLargeException">A limit is passed.</exception>
    public SourceBook? Read(byte[] bytes)
    {
        try
        {
            HoldToLimits(bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(
                stream, isEditable: false, new OpenSettings { MaxCharactersInPart = ImportLimits.UnpackedMebibytes * Mebibyte });
            return document.WorkbookPart is { } book ? Read(book) : Damaged();
        }
        catch (Exception e) when (e is not (TooLargeException or OutOfMemoryException))
        {
            // The package throws many types for what may stand in a broken file; whatever it is, the file is to blame.
            return Damaged();
        }
    }

    private SourceBook? Damaged()
    {
        faults.Add("Damaged", null, null);
        return null;
    }

    // Before anything is unpacked: what the directory of the file claims is all that will be read.
    private static void HoldToLimits(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (zip.Entries.Count > ImportLimits.Parts) throw new TooLargeException("TooManyParts", ImportLimits.Parts);
        if (zip.Entries.Sum(entry => (decimal)entry.Length) > ImportLimits.UnpackedMebibytes * Mebibyte)
            throw new TooLargeException("UnpackedTooLarge", ImportLimits.UnpackedMebibytes);
    }

    private static SourceBook Read(WorkbookPart book)
    {
        var formats = new NumberFormats(book.WorkbookStylesPart);
        var texts = Texts(book.SharedStringTablePart);
        var dayZero = book.Workbook.WorkbookProperties?.Date1904?.Value == true ? DayZeroOnMac : DayZero;
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        foreach (var entry in book.Workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? [])
        {
            // Sheets of charts and macros have no cells.
            if (entry.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part) continue;
            var isHidden = entry.State?.Value is { } state && state != SheetStateValues.Visible;
            sheets.Add(ReadSheet(part, entry.Name?.Value ?? "", isHidden, formats, texts, dayZero));
        }

        return new(sheets.ToImmutable(), [.. Notes(book)]);
    }

    private static IEnumerable<LocalizedText> Notes(WorkbookPart book)
    {
        if (book.VbaProjectPart is not null) yield return ImportText.Catalog.Format("Note.Macros");
        if (book.ExternalWorkbookParts.Any()) yield return ImportText.Catalog.Format("Note.Links", book.ExternalWorkbookParts.Count());
    }

    private static List<string> Texts(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item)
                texts.Add(TextOf(item));
        }

        return texts;
    }

    // Without the readings that Japanese input methods leave beside a text.
    private static string TextOf(OpenXmlElement item) => string.Concat(
        item.Elements().SelectMany(element => element switch
        {
            Text text => [text.Text],
            Run run => run.Elements<Text>().Select(text => text.Text),
            _ => Enumerable.Empty<string>(),
        }));

    private static Sheet ReadSheet(
        WorksheetPart part, string name, bool isHidden, NumberFormats formats, List<string> texts, LocalDate dayZero)
    {
        var store = new CellStore();
        var hidden = new HashSet<int>();
        var merges = new List<(CellAddress First, CellAddress Last)>();
        var (row, column) = (0, 0);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(Row))
            {
                var attributes = reader.Attributes;
                row = int.TryParse(Attribute(attributes, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                column = 0;
                if (Attribute(attributes, "hidden") is "1" or "true") hidden.Add(row);
            }
            else if (reader.ElementType == typeof(Cell) && reader.LoadCurrentElement() is Cell cell)
            {
                column = CellAddress.Parse(cell.CellReference?.Value ?? "")?.Column ?? column + 1;
                if (Value(cell, formats, texts, dayZero) is var (text, kind)) store.Add(new(new(row, column), text, kind));
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } area }
                && area.Split(':') is [var from, var to] && CellAddress.Parse(from) is { } first && CellAddress.Parse(to) is { } last)
            {
                merges.Add((first, last));
            }
        }

        foreach (var (first, last) in merges) store.Merge(first, last);
        return new(name, store.Cells, hidden, isHidden);
    }

    private static string? Attribute(IEnumerable<OpenXmlAttribute> attributes, string name) =>
        attributes.Where(attribute => attribute.LocalName == name).Select(attribute => attribute.Value).FirstOrDefault();

    private static (string Text, CellKind Kind)? Value(Cell cell, NumberFormats formats, List<string> texts, LocalDate dayZero)
    {
        var type = cell.DataType?.Value ?? CellValues.Number;
        var raw = cell.CellValue?.Text;
        if (type == CellValues.InlineString) return Worded(cell.InlineString is { } inline ? TextOf(inline) : "", CellKind.Text);
        if (cell.CellFormula is not null && string.IsNullOrEmpty(raw)) return ("=" + cell.CellFormula.Text, CellKind.Uncounted);
        if (raw is null) return null;
        if (type == CellValues.SharedString) return Worded(texts[int.Parse(raw, CultureInfo.InvariantCulture)], CellKind.Text);
        if (type == CellValues.Error) return (raw, CellKind.Error);
        if (type != CellValues.Number) return Worded(raw, CellKind.Text);
        var number = Rounded(raw);
        return formats.ShowsDate(cell.StyleIndex?.Value) ? (DateText(number, dayZero), CellKind.Date) : (Plain(number), CellKind.Number);
    }

    private static (string Text, CellKind Kind)? Worded(string text, CellKind kind) => string.IsNullOrWhiteSpace(text) ? null : (text, kind);

    // Excel keeps binary fractions: 0.1 may stand in the file as 0.10000000000000001. Fifteen digits are what it shows.
    private static decimal Rounded(string raw) => (decimal)double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.#############", CultureInfo.InvariantCulture);

    private static string DateText(decimal number, LocalDate dayZero)
    {
        var days = decimal.Floor(number);
        if (number != days || days is < 0 or > 100_000) return Plain(number);
        return LocalDatePattern.Iso.Format(dayZero.PlusDays((int)days));
    }
}
