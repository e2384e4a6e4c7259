using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Scheduler.Papers.Tests;

/// <summary>Reads files of Office by their XML, without the library that wrote them.</summary>
internal static class Office
{
    private static readonly XNamespace Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>All parts as they stand in the package.</summary>
    public static IReadOnlyDictionary<string, string> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    /// <summary>Names of the sheets, in order.</summary>
    public static IReadOnlyList<string> SheetNames(byte[] workbook) =>
        [.. XDocument.Parse(Parts(workbook)["xl/workbook.xml"]).Descendants(Sheets + "sheet").Select(sheet => sheet.Attribute("name")!.Value)];

    /// <summary>The cells of a sheet by address.</summary>
    public static IReadOnlyDictionary<string, ReadCell> Cells(byte[] workbook, int sheet) => SheetXml(workbook, sheet)
        .Descendants(Sheets + "c")
        .ToDictionary(cell => cell.Attribute("r")!.Value, cell => new ReadCell(
            string.Concat(cell.Descendants(Sheets + "t").Select(text => text.Value)),
            cell.Element(Sheets + "v") is { } value ? decimal.Parse(value.Value, CultureInfo.InvariantCulture) : null,
            cell.Element(Sheets + "f")?.Value));

    public static XDocument SheetXml(byte[] workbook, int sheet) => XDocument.Parse(Parts(workbook)[$"xl/worksheets/sheet{sheet}.xml"]);

    /// <summary>Each paragraph of a document's text, tables too.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] document) =>
    [
        .. XDocument.Parse(Parts(document)["word/document.xml"]).Descendants(Words + "p")
            .Select(paragraph => string.Concat(paragraph.Descendants().Select(part => part.Name == Words + "t" ? part.Value : part.Name == Words + "br" ? "\n" : ""))),
    ];
}
