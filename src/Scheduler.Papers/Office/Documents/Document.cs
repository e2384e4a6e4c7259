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
    /// <summary>Width of the text on an upright page, mm.</summary>
    public const double UprightWidth = 156;

    /// <summary>Width of the text on a page that lies across, mm.</summary>
    public const double LandscapeWidth = 225;

    private const double TwipsPerMillimetre = 1440 / 25.4;

    private readonly List<OpenXmlElement> body = [];

    public Document Add(ParagraphLook look, string text)
    {
        body.Add(Paragraph(look, text));
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
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{Twips(columns.Sum(column => column.Millimetres))}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa })),
            new TableGrid(columns.Select(column => new GridColumn { Width = $"{Twips(column.Millimetres)}" })));
        table.Append(new Word.TableRow(
        [
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. columns.Select(column => TableCell(column.Millimetres, column.Heading, isText: false, "Font.Hei", span: 1)),
        ]));
        foreach (var row in rows) table.Append(Written(row, columns));
        if (body.LastOrDefault() is Paragraph { ParagraphProperties.SpacingBetweenLines: { } above }) above.After = "100";
        body.Add(table);
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
            main.AddNewPart<FontTablePart>("fonts").Fonts = Fonts();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = Styles();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            main.AddNewPart<HeaderPart>("above").Header = new Header(Small(mark, JustificationValues.Right, "FFC00000"));
            main.AddNewPart<FooterPart>("below").Footer = new Footer(PageNumber());
            main.Document = new Word.Document(new Body([.. body, Section()]));
        }

        return PackageBytes.Settled(new MemoryStream(stream.ToArray()));
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
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{Twips(millimetres)}", Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var layout = new ParagraphProperties();
        if (keepsNext) layout.Append(new KeepNext());
        layout.Append(
            new SpacingBetweenLines { Before = "20", After = "20", Line = "260", LineRule = LineSpacingRuleValues.AtLeast },
            new Justification { Val = isText ? JustificationValues.Left : JustificationValues.Center });
        return new TableCell(properties, new Paragraph(layout, Run(text, font, halfPoints: 18)));
    }

    private static Paragraph Paragraph(ParagraphLook look, string text) => look switch
    {
        ParagraphLook.Annex => Paragraph(text, "Font.Hei", 32, JustificationValues.Left),
        ParagraphLook.Title => Paragraph(text, "Font.Title", 44, JustificationValues.Center, line: 700, after: 120),
        ParagraphLook.Mark => Paragraph(text, "Font.Hei", 24, JustificationValues.Center, colour: "C00000", after: 120),
        ParagraphLook.Heading => Paragraph(text, "Font.Hei", 32, JustificationValues.Left, indented: true, before: 120, keepsNext: true),
        ParagraphLook.Body => Paragraph(text, "Font.Fang", 32, JustificationValues.Both, indented: true),
        ParagraphLook.Note => Paragraph(text, "Font.Fang", 21, JustificationValues.Left, line: 360, before: 120, keepsNext: true),
        ParagraphLook.Signature => Paragraph(text, "Font.Fang", 32, JustificationValues.Right, rightIndented: true, keepsNext: true),
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, null),
    };

    private static Paragraph Paragraph(
        string text, string font, int halfPoints, JustificationValues justification, bool indented = false, bool rightIndented = false, int line = 560, int before = 0, int after = 0, string? colour = null, bool keepsNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepsNext) properties.Append(new KeepNext());
        properties.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = $"{line}", LineRule = LineSpacingRuleValues.Exact });
        if (indented) properties.Append(new Indentation { FirstLineChars = 200, FirstLine = $"{halfPoints * 20}" });
        if (rightIndented) properties.Append(new Indentation { RightChars = 400, Right = $"{halfPoints * 40}" });
        properties.Append(new Justification { Val = justification });
        return new Paragraph(properties, Run(text, font, halfPoints, colour));
    }

    private static Run Run(string text, string font, int halfPoints, string? colour = null)
    {
        var run = new Run(Properties(font, halfPoints, colour));
        foreach (var (number, line) in text.Split('\n').Index())
        {
            if (number > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static RunProperties Properties(string font, int halfPoints, string? colour)
    {
        var name = PapersText.Say(font);
        var properties = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = name });
        if (colour is not null) properties.Append(new Color { Val = colour });
        properties.Append(new FontSize { Val = $"{halfPoints}" });
        return properties;
    }

    // Where a machine lacks an official font, the other name is tried before any other font is.
    private static Fonts Fonts() => new(
        Font("Font.Title", "Font.Title.Else"), Font("Font.Fang", "Font.Fang.Else"), Font("Font.Hei", "Font.Hei.Else"));

    private static Font Font(string key, string other) => new(
        new AltName { Val = PapersText.Say(other) }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Auto }) { Name = PapersText.Say(key) };

    // Otherwise Word opens the file as one of an old version.
    private static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    private static Styles Styles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = PapersText.Say("Font.Fang") },
            new FontSize { Val = "32" },
            new Languages { Val = "en-US", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault()));

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static TBorder Line<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };

    private static Paragraph Small(string text, JustificationValues justification, string colour) => new(
        new ParagraphProperties(new Justification { Val = justification }), Run(text, "Font.Hei", 21, colour[2..]));

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        Run("— ", "Font.Fang", 28),
        new SimpleField(Run("1", "Font.Fang", 28)) { Instruction = "PAGE" },
        Run(" —", "Font.Fang", 28));

    // Margins of GB/T 9704: 37 mm above, 35 below, 28 left, 26 right; a page that lies across is the same sheet, turned.
    private SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "above" },
        new FooterReference { Type = HeaderFooterValues.Default, Id = "below" },
        isLandscape
            ? new PageSize { Width = (uint)Twips(297), Height = (uint)Twips(210), Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = (uint)Twips(210), Height = (uint)Twips(297) },
        isLandscape ? Margins(28, 26, 37, 35) : Margins(37, 35, 28, 26));

    private static PageMargin Margins(double top, double bottom, double left, double right) => new()
    {
        Top = Twips(top), Bottom = Twips(bottom), Left = (uint)Twips(left), Right = (uint)Twips(right), Header = (uint)Twips(15), Footer = (uint)Twips(15), Gutter = 0,
    };

    private static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre);
}
