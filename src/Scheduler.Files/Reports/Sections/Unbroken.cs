using System.Text.RegularExpressions;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Text in which ids and dates are not broken at their hyphens.</summary>
internal static partial class Unbroken
{
    public static void Write(HtmlBuilder html, LocalizedText text)
    {
        using (html.In("span", ("lang", "zh"))) Write(html, text.Zh);
        using (html.In("span", ("lang", "en"))) Write(html, text.En);
    }

    private static void Write(HtmlBuilder html, string text)
    {
        var at = 0;
        foreach (var match in Hyphenated().EnumerateMatches(text))
        {
            html.Text(text[at..match.Index]).Element("span", text.Substring(match.Index, match.Length), ("class", "unbroken"));
            at = match.Index + match.Length;
        }

        html.Text(text[at..]);
    }

    [GeneratedRegex(@"[A-Za-z0-9_.]+(?:-[A-Za-z0-9_.]+)+")]
    private static partial Regex Hyphenated();
}
