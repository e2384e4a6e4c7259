using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>Single YAML values, so written that no reader can take a text for something else.</summary>
public static class Yaml
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A double-quoted text; the JSON form is also YAML.</summary>
    public static string Text(string text) => JsonSerializer.Serialize(text, Readable);

    public static string Text(LocalizedText text) => Map(("zh", Text(text.Zh)), ("en", Text(text.En)));

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Span(DateInterval days) => Map(("from", Date(days.Start)), ("to", Date(days.End)));

    /// <summary>Tenths, permille … as a decimal number with a point.</summary>
    public static string Decimal(int value, int divisor) => ((decimal)value / divisor).ToString("0.0##", CultureInfo.InvariantCulture);

    /// <summary>A map in one line; values are YAML already.</summary>
    public static string Map(params IEnumerable<(string Key, string Value)> entries) =>
        $"{{ {string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))} }}";

    /// <summary>A list in one line; values are YAML already.</summary>
    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values)}]";
}
