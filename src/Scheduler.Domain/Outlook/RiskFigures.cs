namespace Scheduler.Domain.Outlook;

/// <summary>What exposures under several outlooks come to, in units of the exposure index.</summary>
/// <param name="Mean">Weighted mean, rounded up.</param>
/// <param name="Tail">Mean of the worst share of all weights, rounded up.</param>
/// <param name="Worst">The largest.</param>
/// <param name="Value">The robust value, rounded up.</param>
public sealed record RiskFigures(long Mean, long Tail, long Worst, long Value);
