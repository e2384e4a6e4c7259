namespace Scheduler.Domain.Outlook;

/// <summary>What plans are worth under one outlook, as the verifier counts it.</summary>
/// <param name="Outlook">The outlook.</param>
/// <param name="WithoutStops">Exposure if no line ever stopped.</param>
/// <param name="Robust">Exposure of the robust plan.</param>
/// <param name="Base">Exposure of the plan for the scenario's own outlook.</param>
/// <param name="Best">Least exposure that was found for this outlook alone.</param>
/// <param name="Bound">No plan has less under this outlook; null when nothing is proven.</param>
public sealed record OutlookOutcome(WeightedOutlook Outlook, long WithoutStops, long Robust, long Base, long Best, long? Bound)
{
    /// <summary>What the robust plan misses here at least: so much less was found.</summary>
    public long LeastRegret => checked(Robust - Best);

    /// <summary>What the robust plan misses here at most; null without a bound.</summary>
    public long? MostRegret => checked(Robust - Bound);

    /// <summary>What the plan for the scenario's own outlook misses here at least.</summary>
    public long LeastBaseRegret => checked(Base - Best);

    /// <summary>What the plan for the scenario's own outlook misses here at most; null without a bound.</summary>
    public long? MostBaseRegret => checked(Base - Bound);
}
