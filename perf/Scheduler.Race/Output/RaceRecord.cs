using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scheduler.Race.Output;

/// <summary>Everything of one run, as it is kept in results.json.</summary>
/// <param name="CommandLine">What was asked for.</param>
/// <param name="Seconds">Time limit of each method, from the start of its process.</param>
/// <param name="Results">What came out.</param>
internal sealed record RaceRecord<T>(Machine Machine, string CommandLine, int Seconds, ImmutableArray<T> Results)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);
}
