using System.Globalization;

namespace Scheduler.Race.Output;

/// <summary>Figures as tables show them; what is missing is a dash.</summary>
internal static class Show
{
    public const string Missing = "–";

    public static string Number(long? value) => value?.ToString("#,0", CultureInfo.InvariantCulture) ?? Missing;

    public static string Seconds(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? Missing;

    public static string Short(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? Missing;

    public static string Percent(double? value) => value is { } share ? (100 * share).ToString("0.00", CultureInfo.InvariantCulture) + " %" : Missing;

    /// <summary>Megabytes of 10⁶ bytes; below one, the process was too short to be seen.</summary>
    public static string Megabytes(long bytes) => bytes < 1_000_000 ? Missing : (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A word that fits into a cell of a Markdown table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|").ReplaceLineEndings(" ");
}
