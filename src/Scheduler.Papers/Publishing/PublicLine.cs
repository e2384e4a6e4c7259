using Scheduler.Domain.Calendar;

namespace Scheduler.Papers.Publishing;

/// <summary>What the public learns of one line: only what official lists and notices publish.</summary>
/// <param name="City">Name of the city.</param>
/// <param name="County">Name of the county.</param>
/// <param name="Company">The firm's id; its full name and its unified credit code, both public, are written in by hand.</param>
/// <param name="TonnesPerDay">Filed capacity, which official line lists publish.</param>
/// <param name="Grade">Performance grade in words; a dash where it was not made public.</param>
/// <param name="Stops">Planned stop days.</param>
/// <param name="DueDays">Days due; null for a line that does not operate.</param>
/// <param name="Reason">Why it takes no part; empty where it does.</param>
/// <param name="Remark">Special class, where it was made public.</param>
public sealed record PublicLine(
    string City, string County, string Company, string LineId, int TonnesPerDay, string Grade, DaySet Stops, int? DueDays, string Reason, string Remark);
