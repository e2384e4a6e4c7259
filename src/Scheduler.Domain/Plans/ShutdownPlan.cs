using System.Collections.Immutable;

namespace Scheduler.Domain.Plans;

/// <summary>The decision: which line stops on which days. Stops are ordered by line id, then by date, and two stops
/// of one line neither touch nor overlap.</summary>
/// <param name="ScenarioId">Scenario that was planned.</param>
/// <param name="ScenarioHash">Content hash of that scenario, so that a plan cannot be judged against other data unseen.</param>
/// <param name="Stops">All stops.</param>
public sealed record ShutdownPlan(string ScenarioId, string ScenarioHash, ImmutableArray<KilnStop> Stops)
{
    public IEnumerable<KilnStop> StopsOf(string lineId) => Stops.Where(stop => stop.LineId == lineId);
}
