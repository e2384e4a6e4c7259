using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Scheduler.Papers.Office.Documents;

/// <summary>A document that is filled from top to bottom: A4, in the fonts of official documents.</summary>
/// <param name="title">Title of the file.</param>
/// <param name="mark">What stands above each page; empty for nothing.</param>
/// <param name="isLandscape">Whether the pages lie across, for wide tables.</param>
internal sealed class Document(string title, string mark, bool isLandscape = false)
{
    /// <summary>Width of the text on a page that lies across, mm.</summary>
    public const double LandscapeWidth = 225;

    private readonly List<OpenXmlElement> body = [];

    public Document Add(ParagraphLook look, string text)
    {
        body.Add(Paragraphs.Of(look, text));
        return this;
    }

    public Document AddAll(ParagraphLook look, IEnumerable<string> texts)
    {
        foreach (var text in texts) Add(look, text);
        return this;
    }

    /// <summary>A table whose heading is repeated on each page and whose rows are not torn apart.</summary>
    public Document Add(IReadOnlyList<TableColumn> columns, IEnumerable<TableRow> rows)
    {
        if (body.LastOrDefault() is Paragraph { ParagraphProperties.SpacingBetweenLines: { } above }) above.After = "100";
        body.Add(DocumentTable.Of(columns, rows));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "text");
            PackageProperties.Write(document.AddNewPart<CoreFilePropertiesPart>("core"), title);
            main.AddNewPart<FontTablePart>("fonts").Fonts = DocumentLooks.Fonts();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocumentLooks.Styles();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = DocumentLooks.Settings();
            main.AddNewPart<HeaderPart>("above").Header = new Header(Paragraphs.Mark(mark));
            main.AddNewPart<FooterPart>("below").Footer = new Footer(Paragraphs.PageNumber());
            main.Document = new Word.Document(new Body([.. body, Section()]));
        }

        return PackageBytes.Settled(new MemoryStream(stream.ToArray()));
    }

    // Margins of GB/T 9704: 37 mm above, 35 below, 28 left, 26 right; a page that lies across is the same sheet, turned.
    private SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "above" },
        new FooterReference { Type = HeaderFooterValues.Default, Id = "below" },
        isLandscape
            ? new PageSize { Width = (uint)Twips.Of(297), Height = (uint)Twips.Of(210), Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = (uint)Twips.Of(210), Height = (uint)Twips.Of(297) },
        isLandscape ? Margins(28, 26, 37, 35) : Margins(37, 35, 28, 26));

    private static PageMargin Margins(double top, double bottom, double left, double right) => new()
    {
        Top = Twips.Of(top),
        Bottom = Twips.Of(bottom),
        Left = (uint)Twips.Of(left),
        Right = (uint)Twips.Of(right),
        Header = (uint)Twips.Of(15),
        Footer = (uint)Twips.Of(15),
        Gutter = 0,
    };
}
