namespace Scheduler.Domain.Coverage;

/// <summary>How well a fact is known of one operating line.</summary>
/// <param name="TonnesPerDay">Filed capacity, tonnes of clinker per day.</param>
public sealed record CoveredLine(string LineId, int TonnesPerDay, FactStanding Standing);
