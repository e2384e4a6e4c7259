using NodaTime;

namespace Scheduler.Domain.Ledger;

/// <summary>When debt has to be paid.</summary>
/// <param name="By">The day by which all debt is paid; null where debt of a month (of a period, where only the period is
/// settled) is paid by the end of the month behind it.</param>
public sealed record DebtDeadline(LocalDate? By);
