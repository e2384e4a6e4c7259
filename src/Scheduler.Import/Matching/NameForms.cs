using Scheduler.Import.Words;

namespace Scheduler.Import.Matching;

/// <summary>Names without what people write in many ways.</summary>
internal static class NameForms
{
    /// <summary>A firm without blanks and without the words for its legal form.</summary>
    public static string Company(string text) => PlainText.WithoutEnding(PlainText.Name(text), "firm-suffix");

    /// <summary>A line without the words and signs for “line”, with digits: 1#, #1, 1号线 and 一线 are all 1.</summary>
    public static string Line(string text)
    {
        // Two names in one cell, such as 1#2#, are no 12.
        var form = PlainText.Name(text);
        foreach (var (word, _) in WordList.Of("line-mark")) form = form.Replace(word, "|", StringComparison.Ordinal);
        form = form.Trim('|');
        return form.Length == 1 ? WordList.ValueOf("numeral", form) ?? form : form;
    }

    /// <summary>A city or county without the word for its rank.</summary>
    public static string Place(string text) => PlainText.WithoutEnding(PlainText.Name(text), "place-suffix");
}
