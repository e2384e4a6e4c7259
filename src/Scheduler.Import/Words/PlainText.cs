using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Import.Words;

/// <summary>One way of writing for the many of keyboards: half width, one kind of dash, no invisible signs. Nothing that carries a meaning is lost.</summary>
internal static partial class PlainText
{
    private const int FullWidthShift = 0xFEE0;

    /// <summary>Half-width signs, one blank for any run of blanks; line breaks are blanks too.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.GetUnicodeCategory(sign) == UnicodeCategory.Format) continue;
            plain.Append(sign switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(sign - FullWidthShift),
                '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u2500' or '\u2010' or '\u2011' => '-',
                '\u301C' or '\u223C' => '~',
                '\u3002' => ';',
                _ when char.IsWhiteSpace(sign) || char.IsControl(sign) => ' ',
                _ => sign,
            });
        }

        return Blanks().Replace(plain.ToString(), " ").Trim();
    }

    /// <summary>Without any blank, small letters: names are equal if this is.</summary>
    public static string Name(string text) => Of(text).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>A heading without blanks and without a colon at its end.</summary>
    public static string Heading(string text) => Name(text).TrimEnd(':');

    /// <summary>Takes one of a group's words off the end; as it was where none is there or nothing would be left.</summary>
    public static string WithoutEnding(string text, string group)
    {
        foreach (var (word, _) in WordList.Of(group))
        {
            if (text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal)) return text[..^word.Length];
        }

        return text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
