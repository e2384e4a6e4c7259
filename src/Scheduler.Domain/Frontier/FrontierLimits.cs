namespace Scheduler.Domain.Frontier;

/// <summary>What is promised at one point of the frontier.</summary>
/// <param name="SupplyPercent">Of the demand of every market and month so much is met, whatever it costs; may be above 100.</param>
/// <param name="FairnessPermille">No line's given days deviate from its due days, and no line's burden differs from that of another one of its group, by more than so
/// many ‰ of due days, counted before rounding; null for no limit.</param>
public sealed record FrontierLimits(int SupplyPercent, int? FairnessPermille)
{
    /// <summary>Whether every plan that keeps these limits keeps the others too.</summary>
    public bool AreWithin(FrontierLimits others) =>
        SupplyPercent >= others.SupplyPercent && (others.FairnessPermille is not { } theirs || FairnessPermille <= theirs);
}
