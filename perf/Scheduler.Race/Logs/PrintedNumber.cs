using System.Globalization;

namespace Scheduler.Race.Logs;

/// <summary>A number as a solver printed it.</summary>
/// <param name="Value">What stands there.</param>
/// <param name="Rounding">By how much printing may have changed it: half a unit of the last digit.</param>
internal readonly record struct PrintedNumber(double Value, double Rounding)
{
    /// <summary>Solvers print this or more for "none".</summary>
    private const double None = 1e30;

    /// <summary>The lowest number that is printed so: what a bound certainly reaches.</summary>
    public double Low => Value - Rounding;

    /// <summary>Null for words such as <c>inf</c>, and for numbers so large that they stand for none.</summary>
    public static PrintedNumber? Read(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return null;
        if (!double.IsFinite(value) || Math.Abs(value) >= None) return null;
        var mantissa = text.Split('e', 'E');
        var exponent = mantissa.Length > 1 ? int.Parse(mantissa[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = mantissa[0].IndexOf('.');
        var decimals = point < 0 ? 0 : mantissa[0].Length - point - 1;

        // A format of six digits leaves zeros at the end out, so what looks like few digits may be many.
        var unit = exponent - decimals;
        var digits = mantissa[0].Count(char.IsAsciiDigit);
        if (mantissa.Length > 1 && digits < SixDigits) unit = exponent - SixDigits + 1;
        return new PrintedNumber(value, 0.5 * Math.Pow(10, unit));
    }

    private const int SixDigits = 6;
}
