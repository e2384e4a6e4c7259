using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>One settlement inside a period: a month of it, or the whole period where only the period is settled.</summary>
/// <param name="Month">The month; null for a whole period.</param>
/// <param name="Days">Its days.</param>
/// <param name="Due">Days due in it, without what comes from the step before.</param>
/// <param name="Paid">Days done, credits and waivers in it.</param>
/// <param name="Debt">Days owed at its end.</param>
/// <param name="Surplus">Days paid too much at its end.</param>
/// <param name="Overdue">Days at its end that were owed at the end of the step before already.</param>
public sealed record LedgerStep(
    YearMonth? Month, DaySet Days, HalfDays Due, HalfDays Paid, HalfDays Debt, HalfDays Surplus, HalfDays Overdue);
