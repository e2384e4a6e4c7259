using DocumentFormat.OpenXml.Wordprocessing;

namespace Scheduler.Papers.Office.Documents;

/// <summary>What holds for a whole document: fonts and what stands for them, the usual text, and the version of Word.</summary>
internal static class DocumentLooks
{
    // Where a machine lacks an official font, the other name is tried before any other font is.
    public static Fonts Fonts() => new(
        Font("Font.Title", "Font.Title.Else"), Font("Font.Fang", "Font.Fang.Else"), Font("Font.Hei", "Font.Hei.Else"));

    private static Font Font(string key, string other) => new(
        new AltName { Val = PapersText.Say(other) }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Auto })
    { Name = PapersText.Say(key) };

    // Otherwise Word opens the file as one of an old version.
    public static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    public static Styles Styles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = PapersText.Say("Font.Fang") },
            new FontSize { Val = "32" },
            new Languages { Val = "en-US", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault()));
}
