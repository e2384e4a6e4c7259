using System.Globalization;

namespace Scheduler.Backtest.Output;

/// <summary>Figures as tables show them; what is missing is a dash.</summary>
internal static class Show
{
    public const string Missing = "–";

    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share of 0 … 1.</summary>
    public static string Percent(double? share) => share is { } value ? (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + " %" : Missing;

    /// <summary>Two shares, one where they look the same.</summary>
    public static string Percents((double Least, double Most) shares)
    {
        var (least, most) = ((100 * shares.Least).ToString("0.0", CultureInfo.InvariantCulture), (100 * shares.Most).ToString("0.0", CultureInfo.InvariantCulture));
        return least == most ? $"{least} %" : $"{least}–{most} %";
    }

    /// <summary>A difference of shares in points, with its sign.</summary>
    public static string Points(double difference) => (100 * difference).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
