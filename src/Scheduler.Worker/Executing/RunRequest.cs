using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scheduler.Domain.Text;

namespace Scheduler.Worker.Executing;

/// <summary>What a run is asked for beside its scenario, as it is stored.</summary>
public sealed record RunRequest
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Wall-clock limit, seconds; null where work alone limits.</summary>
    public int? Seconds { get; init; }

    /// <summary>Deterministic limit, rounds of work; null for none.</summary>
    public int? Work { get; init; }

    /// <summary>Seed of every random choice.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gap of the exposure up to which no days are moved, percent; only with a plan in force.</summary>
    public int? Worth { get; init; }

    /// <summary>Number of the plan in force that is planned again; 0 for a plan from nothing.</summary>
    public long BaseNumber { get; init; }

    /// <summary>Content of that plan; null without one.</summary>
    public string? BasePlanHash { get; init; }

    /// <summary>Gap of the exposure, percent, at which the solve may end; null to use the limit.</summary>
    public int? Gap { get; init; }

    /// <summary>What is changed in the scenario, canonical JSON; null for nothing.</summary>
    public string? Patches { get; init; }

    /// <summary>Content of a plan to begin with, to which nothing is owed; null for none.</summary>
    public string? StartPlanHash { get; init; }

    /// <summary>The day that a nightly run is for, ISO; null for other runs.</summary>
    public string? AsOf { get; init; }

    /// <summary>Last day of the plan in force that is held, ISO; null for none.</summary>
    public string? FrozenUntil { get; init; }

    /// <summary>What whoever decides about the plan must know of its facts; null for nothing.</summary>
    public ImmutableArray<LocalizedText>? Notes { get; init; }

    /// <summary>Whether the plan becomes a proposal that somebody decides about.</summary>
    public bool Propose { get; init; }

    /// <summary>The same text for the same request.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <exception cref="JsonException">It was written by somebody else.</exception>
    public static RunRequest Parse(string json) => JsonSerializer.Deserialize<RunRequest>(json, Json) ?? throw new JsonException("An empty request.");
}
