using System.Text.Json.Serialization;
using Scheduler.Optimization;

namespace Scheduler.Race.Proving;

/// <summary>One search of our planner on a scenario whose optimum is known.</summary>
/// <param name="Method">How it searched.</param>
/// <param name="Seconds">Its limit, from the start of the search; null when work limited it.</param>
/// <param name="Work">Its limit in rounds of work; null when time limited it.</param>
/// <param name="Shortage">Of its plan, t; null without a plan.</param>
/// <param name="Exposure">Of its plan, as the verifier counts it; null without a plan.</param>
/// <param name="Bound">Its bound of the exposure; null without one.</param>
/// <param name="Untrue">What <see cref="OptimumCheck"/> found against it; empty when all is well.</param>
internal sealed record GaugeSearch(SearchMethod Method, int? Seconds, int? Work, long? Shortage, long? Exposure, long? Bound, IReadOnlyList<string> Untrue)
{
    /// <summary>Method and limit in words.</summary>
    [JsonIgnore]
    public string Told => $"{Method.ToString().ToLowerInvariant()}, {(Seconds is { } seconds ? $"{seconds} s" : $"work {Work}")}";

    /// <summary>One line for whoever waits.</summary>
    [JsonIgnore]
    public string Summary => $"{Told}: shortage {Shortage}, exposure {Exposure}, bound {Bound}{string.Concat(Untrue.Select(untrue => $", untrue: {untrue}"))}";
}
