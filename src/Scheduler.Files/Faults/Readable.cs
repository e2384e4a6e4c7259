using System.Globalization;
using System.Text;

namespace Scheduler.Files.Faults;

/// <summary>Makes values out of files fit for one line of a report.</summary>
internal static class Readable
{
    private const int MostCharacters = 80;
    private const int MostNames = 20;
    private const char Ellipsis = '…';
    private const string Nothing = "—";

    /// <summary>A value cut to a readable length; characters that cannot be seen are written as <c>\u</c> escapes.</summary>
    public static string Cut(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            if (text.Length >= MostCharacters) return text.Append(Ellipsis).ToString();
            if (IsVisible(character)) text.Append(character);
            else text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }

        return text.ToString();
    }

    /// <summary>The first names of a list, separated by commas; a dash for an empty one.</summary>
    public static string List(IEnumerable<string> names)
    {
        var first = names.Take(MostNames + 1).Select(Cut).ToList();
        if (first.Count == 0) return Nothing;
        return first.Count <= MostNames
            ? string.Join(", ", first)
            : string.Join(", ", first.Take(MostNames)) + ", " + Ellipsis;
    }

    /// <summary>Whether a character may stand in a text: no control, no invisible mark, no half of a pair alone counts as text.</summary>
    public static bool IsVisible(char character) => char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
