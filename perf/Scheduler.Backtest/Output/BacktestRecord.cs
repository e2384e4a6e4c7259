using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scheduler.Backtest.Judging;

namespace Scheduler.Backtest.Output;

/// <summary>Everything of one backtest, as it is kept in results.json. It holds no time and no machine, so that the same input gives the same bytes.</summary>
internal sealed record BacktestRecord(BacktestLimits Limits, ImmutableArray<WinterScore> Winters)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = false,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Options), (byte)'\n'];

    /// <exception cref="JsonException">Not what <see cref="ToJson"/> writes.</exception>
    public static BacktestRecord Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<BacktestRecord>(json, Options) ?? throw new JsonException("null");
}
