using NodaTime.Text;
using Scheduler.Domain.Ledger;

namespace Scheduler.Worker.Api;

/// <summary>The settlement of one month of a period.</summary>
/// <param name="Month">Such as 2026-08.</param>
/// <param name="Due">Days due in it, without what comes from the month before.</param>
/// <param name="Paid">Days done, credits and waivers in it.</param>
/// <param name="Debt">Days owed at its end.</param>
/// <param name="Surplus">Days paid too much at its end.</param>
public sealed record LedgerMonthView(string Month, decimal Due, decimal Paid, decimal Debt, decimal Surplus)
{
    internal static LedgerMonthView Of(LedgerStep step) =>
        new(YearMonthPattern.Iso.Format(step.Month!.Value), step.Due.Days, step.Paid.Days, step.Debt.Days, step.Surplus.Days);
}
