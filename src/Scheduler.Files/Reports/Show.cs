using System.Globalization;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports;

/// <summary>How numbers and dates are written in the report and on the console; the same in both languages.</summary>
public static class Show
{
    /// <summary>What stands where nothing is known. Never 0, which would be a claim.</summary>
    public const string Dash = "—";

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(long? value) => value is { } number ? Number(number) : Dash;

    public static string Signed(long value) => value.ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture);

    /// <summary>Tenths as a decimal number.</summary>
    public static string Tenths(int tenths) => (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    public static string Decimal(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A share as percent; a small one is never rounded to the 0 that would mean a proof.</summary>
    public static string Share(double share) => share switch
    {
        0 => "0%",
        > 0 and < 0.0001 => "<0.01%",
        _ => share.ToString("0.##%", CultureInfo.InvariantCulture),
    };

    public static string Date(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A stop's days, without the year where the horizon leaves no doubt about it.</summary>
    public static string Days(DateInterval days, Horizon horizon)
    {
        var pattern = horizon.From.Year == horizon.To.Year && horizon.Contains(days.Start) && horizon.Contains(days.End)
            ? "MM-dd"
            : "uuuu-MM-dd";
        return $"{days.Start.ToString(pattern, CultureInfo.InvariantCulture)} – {days.End.ToString(pattern, CultureInfo.InvariantCulture)}";
    }

    /// <summary>Both languages in one text, for places that cannot be switched: tooltips, labels for screen readers, the tab's title.</summary>
    public static string Both(LocalizedText text) => text.Zh == text.En ? text.Zh : $"{text.Zh} / {text.En}";
}
