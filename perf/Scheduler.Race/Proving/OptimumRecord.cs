using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scheduler.Domain.Plans;
using Scheduler.Race.Output;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Proving;

/// <summary>The optimum of a scenario, level by level, with its proof and a plan that reaches it.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="ContentHash">SHA-256 of its files, so that the optimum is about exactly these.</param>
/// <param name="Lines">Number of lines that operate.</param>
/// <param name="Days">Days of the horizon.</param>
/// <param name="ExposureWithoutStops">R of docs/problem.md.</param>
/// <param name="Machine">Where the last of the proofs was made.</param>
/// <param name="Levels">Levels that are decided, and at the end perhaps one that is not.</param>
/// <param name="Plan">Stops of a plan that reaches the optimum of every decided level.</param>
internal sealed record OptimumRecord(
    string Scenario,
    string ContentHash,
    int Lines,
    int Days,
    long ExposureWithoutStops,
    Machine Machine,
    ImmutableArray<LevelProof> Levels,
    ImmutableArray<StopMessage> Plan)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The least value of a level among plans that reach the least of the levels before it; null where it is not proven.</summary>
    public long? Of(ObjectiveLevel level) => Levels.FirstOrDefault(proof => proof.Level == level)?.Optimum;

    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Options), (byte)'\n'];

    /// <exception cref="JsonException">The file is no such record.</exception>
    public static OptimumRecord Read(string file) => JsonSerializer.Deserialize<OptimumRecord>(File.ReadAllBytes(file), Options)!;
}
