using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scheduler.Domain.Plans;

namespace Scheduler.Race.Solvers;

/// <summary>One line of JSON that a planner child says to the race; a sample of its search, or its end when <see cref="End"/> is there.</summary>
/// <param name="Level">Level of the sample.</param>
/// <param name="Value">Value of the best plan at that level.</param>
/// <param name="Bound">Bound at that level.</param>
/// <param name="End">How the search ended.</param>
/// <param name="Read">Seconds that reading the folder took.</param>
/// <param name="Compile">Seconds that compiling took.</param>
/// <param name="SearchFrom">Seconds from the child's start to the start of its search.</param>
/// <param name="Way">What the optimizer says that it did.</param>
/// <param name="Stops">The plan.</param>
internal sealed record SolveMessage(
    ObjectiveLevel? Level = null,
    long? Value = null,
    long? Bound = null,
    string? End = null,
    double? Read = null,
    double? Compile = null,
    double? SearchFrom = null,
    string? Way = null,
    ImmutableArray<StopMessage>? Stops = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public string ToLine() => JsonSerializer.Serialize(this, Options);

    public static SolveMessage? FromLine(string line) =>
        line.StartsWith('{') ? JsonSerializer.Deserialize<SolveMessage>(line, Options) : null;
}
