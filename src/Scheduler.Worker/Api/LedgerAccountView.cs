using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Ledger;

namespace Scheduler.Worker.Api;

/// <summary>The account of one line in one period, in days.</summary>
/// <param name="Line">The line.</param>
/// <param name="Period">The period.</param>
/// <param name="State">not-begun, open or closed.</param>
/// <param name="Due">Days due: what the rules ask for and debt brought in, without what was waived or carried out; null where nothing says what is due.</param>
/// <param name="Done">Days done.</param>
/// <param name="OffsetIn">Credit brought in.</param>
/// <param name="OffsetOut">Credit used in later periods.</param>
/// <param name="Owed">Days still to be done.</param>
/// <param name="Overdue">The part of them whose time has passed.</param>
/// <param name="Credit">Days done too much that can still be used.</param>
/// <param name="Expired">Days done too much that can no longer be used.</param>
/// <param name="CreditEnds">Last day on which the credit can be used; null for no end.</param>
/// <param name="Items">Every line of the account.</param>
/// <param name="Months">The settlements of the months that have begun; empty where only the period is settled.</param>
public sealed record LedgerAccountView(
    string Line,
    string Period,
    string State,
    decimal? Due,
    decimal Done,
    decimal OffsetIn,
    decimal OffsetOut,
    decimal Owed,
    decimal Overdue,
    decimal Credit,
    decimal Expired,
    string? CreditEnds,
    ImmutableArray<LedgerItemView> Items,
    ImmutableArray<LedgerMonthView> Months)
{
    internal static LedgerAccountView Of(LedgerAccount account, LocalDate asOf) => new(
        account.LineId,
        account.Period.Id,
        account.State switch
        {
            LedgerPeriodState.NotBegun => "not-begun",
            LedgerPeriodState.Open => "open",
            LedgerPeriodState.Closed => "closed",
            _ => throw new ArgumentOutOfRangeException(nameof(account), account.State, null),
        },
        account.HasDue ? account.Due.Days : null,
        account.Done.Days,
        account.OffsetIn.Days,
        account.OffsetOut.Days,
        account.Owed.Days,
        account.Overdue.Days,
        account.Credit.Days,
        account.Expired.Days,
        account.CreditEnds is { } end ? LocalDatePattern.Iso.Format(end) : null,
        [.. account.Items.Select(LedgerItemView.Of)],
        [.. account.Steps.Where(step => step.Month is not null && step.Days.Intervals[0].Start <= asOf).Select(LedgerMonthView.Of)]);
}
