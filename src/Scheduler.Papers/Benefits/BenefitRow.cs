namespace Scheduler.Papers.Benefits;

/// <summary>What the stops of one city's lines, or of all, add up to.</summary>
/// <param name="DueDays">Days due of all lines, line-days.</param>
/// <param name="StopDays">Planned stop days of all lines, line-days.</param>
/// <param name="ClinkerTonnes">Clinker that the lines would have made on their stop days at filed capacity, or at what a load cut leaves of it.</param>
public sealed record BenefitRow(string City, long DueDays, long StopDays, long ClinkerTonnes);
