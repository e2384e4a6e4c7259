using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Scheduler.Race.Judging;
using Scheduler.Race.Measures;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>What one method did on one scenario.</summary>
internal sealed record MethodRun(RaceMethod Method)
{
    /// <summary>Its version and way; null when it is not installed.</summary>
    public string? Version { get; init; }

    /// <summary>The command line, as a shell would be told; null when it was not started.</summary>
    public string? Command { get; init; }

    /// <summary>How it ended, in its own words or ours.</summary>
    public string End { get; init; } = "not installed";

    /// <summary>Seconds from its start to its end.</summary>
    public double Seconds { get; init; }

    /// <summary>Seconds that reading the folder took; planner children only.</summary>
    public double? Read { get; init; }

    /// <summary>Seconds that compiling took; planner children only.</summary>
    public double? Compile { get; init; }

    /// <summary>Seconds from its start to the start of its search; planner children only.</summary>
    public double? SearchFrom { get; init; }

    public MemoryPeak Memory { get; init; } = MemoryPeak.None;

    /// <summary>What it said over time.</summary>
    public ImmutableArray<TracePoint> Points { get; init; } = [];

    /// <summary>The exposure that it claims for its final plan; null without a plan.</summary>
    public long? Claimed { get; init; }

    /// <summary>The verifier's judgement of its final plan; null without a plan.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>What went wrong; empty when nothing did.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>One line for whoever waits.</summary>
    [JsonIgnore]
    public string Summary =>
        $"{End}, {Seconds:0.0} s, {Points.Length} samples, shortage {Judgement?.Shortage}, exposure {Judgement?.Exposure}{string.Concat(Errors.Select(error => $", {error}"))}";
}
