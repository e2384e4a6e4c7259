using System.Globalization;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>Reads decimal numbers exactly, digit by digit, without floating point.</summary>
internal static class NumberText
{
    private const string Separators = ",，'’ \u00A0\u202F\u3000_";
    private const int MostDigits = 18;

    /// <summary>The number times ten to the power of the range's decimals; 0 after a fault was noted.</summary>
    public static long Read(string text, FaultPlace place, NumberRange range, FaultCollector faults)
    {
        object[] allowed = [range.Written(range.Least), range.Written(range.Most), range.Decimals];
        if (text.Any(IsForeignDigit))
            faults.Add(FaultKind.FullWidthDigits, place, text, [.. allowed, AsciiOf(text)]);
        else if (!IsDecimal(text) && IsDecimal(WithoutSeparators(text)))
            faults.Add(FaultKind.ThousandsSeparator, place, text, [.. allowed, WithoutSeparators(text)]);
        else if (!IsDecimal(text))
            faults.Add(FaultKind.NumberMalformed, place, text, allowed);
        else if (DecimalsOf(text) > range.Decimals)
            faults.Add(FaultKind.TooManyDecimals, place, text, allowed);
        else if (Scaled(text, range.Decimals) is not { } value || value < range.Least || value > range.Most)
            faults.Add(FaultKind.NumberOutOfRange, place, text, allowed);
        else
            return value;
        return 0;
    }

    private static bool IsForeignDigit(char character) => char.IsDigit(character) && !char.IsAsciiDigit(character);

    private static string AsciiOf(string text) =>
        string.Concat(text.Select(c => IsForeignDigit(c) ? ((int)char.GetNumericValue(c)).ToString(CultureInfo.InvariantCulture) : c.ToString()));

    private static string WithoutSeparators(string text) => string.Concat(text.Where(c => !Separators.Contains(c)));

    // -?digits, then optionally a point and digits.
    private static bool IsDecimal(string text)
    {
        var body = text.StartsWith('-') ? text[1..] : text;
        var parts = body.Split('.');
        return parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }

    private static int DecimalsOf(string text) => text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0;

    // Null when the number has more digits than any range permits.
    private static long? Scaled(string text, int decimals)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit)) + new string('0', decimals - DecimalsOf(text));
        digits = digits.TrimStart('0');
        if (digits.Length > MostDigits) return null;
        var magnitude = digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);
        return text.StartsWith('-') ? -magnitude : magnitude;
    }
}
