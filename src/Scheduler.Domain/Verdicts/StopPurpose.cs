using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Domain.Verdicts;

/// <summary>What one stop is good for.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Days">The stop; both days are stop days.</param>
/// <param name="CountedDays">Its days that pay a due.</param>
/// <param name="ExposureAvoided">Exposure index of its days, had the line run on them.</param>
/// <param name="CarriedSince">Since when the line has stood still, where the stop goes on from before the first planned day; otherwise null.</param>
/// <param name="Pays">Windows inside which the line owes days and the stop gives some, in the order of the due days. Windows may overlap, so these days
/// need not add up; days owed at any time are among <see cref="CountedDays"/> only.</param>
/// <param name="Rules">Rules behind these days, in the scenario's order: those that make due days which the stop can pay, those that speak of single days or periods
/// which the stop meets, and alerts that ask the line to stop.</param>
public sealed record StopPurpose(
    string LineId,
    DateInterval Days,
    int CountedDays,
    long ExposureAvoided,
    LocalDate? CarriedSince,
    ImmutableArray<PaidWindow> Pays,
    ImmutableArray<RuleDays> Rules);
