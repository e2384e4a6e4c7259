using System.Text.RegularExpressions;
using Scheduler.Import.Words;

namespace Scheduler.Import.Headings;

/// <summary>The meaning of a heading.</summary>
internal static partial class HeadingNames
{
    private static readonly Dictionary<string, Field> Known = WordList.Headings
        .GroupBy(entry => entry.Heading)
        .ToDictionary(group => group.Key, group => Enum.Parse<Field>(group.First().Field));

    /// <summary>The field of a heading, written in any way, with or without a unit or a bracket at its end; null for one that is not known.</summary>
    public static Field? Of(string heading)
    {
        var name = PlainText.Heading(heading);
        foreach (var form in (string[])[name, Bracket().Replace(name, ""), WithoutUnit(name)])
        {
            if (Known.TryGetValue(form, out var field)) return field;
        }

        return null;
    }

    /// <summary>The field of a heading that holds a known one of three or more characters; null where none or several fields come into question.</summary>
    public static Field? Near(string heading)
    {
        var name = Bracket().Replace(PlainText.Heading(heading), "");
        var fields = Known.Where(entry => entry.Key.Length >= 3 && name.Contains(entry.Key, StringComparison.Ordinal)).Select(entry => entry.Value).Distinct().ToList();
        return fields is [var only] ? only : null;
    }

    // Units of one letter are parts of words.
    private static string WithoutUnit(string name)
    {
        var unit = WordList.Of("unit").Select(entry => entry.Word).FirstOrDefault(word => word.Length > 1 && name.EndsWith(word, StringComparison.Ordinal));
        return unit is null ? name : name[..^unit.Length];
    }

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Bracket();
}
