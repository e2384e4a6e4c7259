using System.Collections.Immutable;
using Scheduler.Domain.Plans;

namespace Scheduler.Race.Proving;

/// <summary>How near our plans and our bounds come to the optimum of a scenario.</summary>
internal sealed record GaugeResult(OptimumRecord Optimum, ImmutableArray<GaugeSearch> Searches)
{
    /// <summary>The exposure that plans can avoid.</summary>
    public long Avoidable => Optimum.ExposureWithoutStops - Optimum.Of(ObjectiveLevel.Exposure)!.Value;

    /// <summary>Share of the avoidable exposure that a plan misses; null where it is short of more than must be.</summary>
    public double? PlanMisses(GaugeSearch search) => search.Exposure is { } exposure && search.Shortage == Optimum.Of(ObjectiveLevel.Shortage)
        ? (double)(exposure - Optimum.Of(ObjectiveLevel.Exposure)!.Value) / Avoidable
        : null;

    /// <summary>Share of the avoidable exposure by which the bound is too low.</summary>
    public double? BoundMisses(GaugeSearch search) => search.Bound is { } bound ? (double)(Optimum.Of(ObjectiveLevel.Exposure)!.Value - bound) / Avoidable : null;
}
