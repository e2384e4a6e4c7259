using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Import.Words;

namespace Scheduler.Import.Values;

/// <summary>Reads numbers with separators, units and “about”.</summary>
internal static partial class AmountText
{
    /// <summary>The number, or null where the text is none.</summary>
    public static Amount? Read(string text)
    {
        var rest = PlainText.Name(text);
        var about = false;
        foreach (var (word, _) in WordList.Of("about"))
        {
            var without = rest.StartsWith(word, StringComparison.Ordinal) ? rest[word.Length..]
                : rest.EndsWith(word, StringComparison.Ordinal) ? rest[..^word.Length] : rest;
            about |= without.Length < rest.Length;
            rest = without;
        }

        string? unit = null;
        foreach (var (word, value) in WordList.Of("unit").Where(entry => rest.EndsWith(entry.Word, StringComparison.Ordinal)).Take(1))
            (rest, unit) = (rest[..^word.Length], value);

        // Groups of three only: “5,00” is no five hundred.
        if (!Digits().IsMatch(rest)) return null;
        return decimal.TryParse(rest.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new Amount(number, unit, about)
            : null;
    }

    /// <summary>The unit that a heading names in its bracket or at its end; null where it names none.</summary>
    public static string? UnitIn(string heading)
    {
        var name = PlainText.Name(heading).TrimEnd(')');
        return WordList.Of("unit").Where(entry => entry.Word.Length > 1 && name.EndsWith(entry.Word, StringComparison.Ordinal)).Select(entry => entry.Value).FirstOrDefault();
    }

    [GeneratedRegex(@"^-?(\d{1,9}|\d{1,3}(,\d{3}){1,3})(\.\d{1,6})?$")]
    private static partial Regex Digits();
}
