using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Scheduler.Papers.Office.Documents;

/// <summary>Paragraphs in the sizes and fonts of official documents.</summary>
internal static class Paragraphs
{
    private const string Red = "C00000";

    public static Paragraph Of(ParagraphLook look, string text) => look switch
    {
        ParagraphLook.Annex => Built(text, "Font.Hei", 32, JustificationValues.Left),
        ParagraphLook.Title => Built(text, "Font.Title", 44, JustificationValues.Center, line: 700, after: 120),
        ParagraphLook.Mark => Built(text, "Font.Hei", 24, JustificationValues.Center, colour: Red, after: 120),
        ParagraphLook.Heading => Built(text, "Font.Hei", 32, JustificationValues.Left, indented: true, before: 120, keepsNext: true),
        ParagraphLook.Body => Built(text, "Font.Fang", 32, JustificationValues.Both, indented: true),
        ParagraphLook.Note => Built(text, "Font.Fang", 21, JustificationValues.Left, line: 360, before: 120, keepsNext: true),
        ParagraphLook.Signature => Built(text, "Font.Fang", 32, JustificationValues.Right, rightIndented: true, keepsNext: true),
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, null),
    };

    /// <summary>The mark of a draft above each page.</summary>
    public static Paragraph Mark(string text) => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Right }), Run(text, "Font.Hei", 21, Red));

    /// <summary>The number of each page, between dashes.</summary>
    public static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        Run("— ", "Font.Fang", 28),
        new SimpleField(Run("1", "Font.Fang", 28)) { Instruction = "PAGE" },
        Run(" —", "Font.Fang", 28));

    /// <summary>A text in a font that the texts name; line breaks are kept.</summary>
    public static Run Run(string text, string font, int halfPoints, string? colour = null)
    {
        var run = new Run(Properties(font, halfPoints, colour));
        foreach (var (number, line) in text.Split('\n').Index())
        {
            if (number > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static Paragraph Built(
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

    private static RunProperties Properties(string font, int halfPoints, string? colour)
    {
        var name = PapersText.Say(font);
        var properties = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = name });
        if (colour is not null) properties.Append(new Color { Val = colour });
        properties.Append(new FontSize { Val = $"{halfPoints}" });
        return properties;
    }
}
