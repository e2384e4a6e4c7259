using DocumentFormat.OpenXml.Spreadsheet;

namespace Scheduler.Papers.Office.Sheets;

/// <summary>The formats of all <see cref="CellLook"/>s.</summary>
internal static class WorkbookLooks
{
    private const uint BodyFont = 0, TitleFont = 1, BoldFont = 2, MarkFont = 3, StoppedFont = 4;
    private const uint NoFill = 0, HeadingFill = 2, SubtotalFill = 3, StoppedFill = 4, PartFill = 5;
    private const uint NoBorder = 0, ThinBorder = 1;
    private const uint General = 0, WholeFormat = 3, TenthsFormat = 164;

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = TenthsFormat, FormatCode = "#,##0.0" }) { Count = 1 },
        new Fonts(
            Font("Font.Song", 10),
            Font("Font.Title", 18),
            Font("Font.Hei", 10),
            Font("Font.Hei", 12, "FFC00000"),
            Font("Font.Song", 8, "FFFFFFFF"))
        { Count = 5 },
        // The first two are fixed by the file format.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDDE6F0"),
            Solid("FFF2F2F2"),
            Solid("FF44546A"),
            Solid("FFADB9CA"))
        { Count = 6 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = General, FontId = BodyFont, FillId = NoFill, BorderId = NoBorder }) { Count = 1 },
        new CellFormats(Enum.GetValues<CellLook>().Select(Format)) { Count = (uint)Enum.GetValues<CellLook>().Length },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(CellLook look) => look switch
    {
        CellLook.Note => Format(BodyFont, NoFill, NoBorder, General, HorizontalAlignmentValues.Left),
        CellLook.Title => Format(TitleFont, NoFill, NoBorder, General, HorizontalAlignmentValues.Center),
        CellLook.Mark => Format(MarkFont, NoFill, NoBorder, General, HorizontalAlignmentValues.Center),
        CellLook.Heading => Format(BoldFont, HeadingFill, ThinBorder, General, HorizontalAlignmentValues.Center),
        CellLook.Text => Format(BodyFont, NoFill, ThinBorder, General, HorizontalAlignmentValues.Left),
        CellLook.Centred => Format(BodyFont, NoFill, ThinBorder, General, HorizontalAlignmentValues.Center),
        CellLook.Whole => Format(BodyFont, NoFill, ThinBorder, WholeFormat, HorizontalAlignmentValues.Right),
        CellLook.Tenths => Format(BodyFont, NoFill, ThinBorder, TenthsFormat, HorizontalAlignmentValues.Right),
        CellLook.SubtotalText => Format(BoldFont, SubtotalFill, ThinBorder, General, HorizontalAlignmentValues.Center),
        CellLook.SubtotalWhole => Format(BoldFont, SubtotalFill, ThinBorder, WholeFormat, HorizontalAlignmentValues.Right),
        CellLook.SubtotalTenths => Format(BoldFont, SubtotalFill, ThinBorder, TenthsFormat, HorizontalAlignmentValues.Right),
        CellLook.Stopped => Format(StoppedFont, StoppedFill, ThinBorder, General, HorizontalAlignmentValues.Center),
        CellLook.PartlyStopped => Format(BodyFont, PartFill, ThinBorder, General, HorizontalAlignmentValues.Center),
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, null),
    };

    private static CellFormat Format(uint font, uint fill, uint border, uint number, HorizontalAlignmentValues horizontal) => new(
        new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = true, Indent = horizontal == HorizontalAlignmentValues.Right ? 1u : null })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = number != General,
        ApplyFont = true,
        ApplyFill = fill != NoFill,
        ApplyBorder = border != NoBorder,
        ApplyAlignment = true,
    };

    private static Font Font(string key, double points, string? rgb = null)
    {
        var font = new Font(new FontSize { Val = points });
        if (rgb is not null) font.Append(new Color { Rgb = rgb });
        font.Append(new FontName { Val = PapersText.Say(key) });
        return font;
    }

    private static Fill Solid(string rgb) => new(new PatternFill(new ForegroundColor { Rgb = rgb }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder());

    private static TEdge Edge<TEdge>()
        where TEdge : BorderPropertiesType, new()
    {
        var edge = new TEdge { Style = BorderStyleValues.Thin };
        edge.Append(new Color { Rgb = "FF808080" });
        return edge;
    }
}
