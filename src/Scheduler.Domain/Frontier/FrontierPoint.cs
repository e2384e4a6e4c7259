using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Frontier;

/// <summary>What the least exposure costs or gains under the limits of a point.</summary>
/// <param name="Limits">What is promised.</param>
/// <param name="State">Whether that can be kept.</param>
/// <param name="Bound">No plan that keeps the limits has a smaller exposure; null when nothing is proven.</param>
/// <param name="Plan">The best plan that keeps them; null unless planned.</param>
public sealed record FrontierPoint(FrontierLimits Limits, FrontierState State, long? Bound, FrontierPlan? Plan)
{
    /// <summary>What contradicts what, where no plan keeps the limits.</summary>
    public ImmutableArray<LocalizedText> Conflicts { get; init; } = [];

    /// <summary>Value, bound and gap of the exposure; null without a plan.</summary>
    public LevelOutcome? Exposure => Plan is { Figures: var figures }
        ? new LevelOutcome(ObjectiveLevel.Exposure, figures.Exposure, Bound, figures.ExposureWithoutStops)
        : null;
}
