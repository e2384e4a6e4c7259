using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Sections;

/// <summary>A text that names many lines: its beginning, and the whole of it on demand.</summary>
internal static class LongList
{
    /// <summary>So many names stand on the page as they are.</summary>
    public const int Most = 40;

    /// <param name="count">How many names the text holds.</param>
    /// <param name="words">The text with so many names at most.</param>
    public static void Write(HtmlBuilder html, int count, Func<int, LocalizedText> words)
    {
        if (count <= Most)
        {
            using (html.In("p")) Unbroken.Write(html, words(Most));
            return;
        }

        using (html.In("details"))
        {
            using (html.In("summary")) Unbroken.Write(html, words(Most / 2));
            using (html.In("p")) Unbroken.Write(html, words(count));
        }
    }
}
