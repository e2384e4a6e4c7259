using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>The account of one line in one period.</summary>
/// <remarks>Credit − owed = the sum of <see cref="Items"/>.</remarks>
/// <param name="LineId">The line.</param>
/// <param name="Period">The period.</param>
/// <param name="State">How far the period has got.</param>
/// <param name="IsRuled">Whether a rule asks this line for days in this period.</param>
/// <param name="Due">Days due: what the rules ask for and debt brought in, without what was waived or carried out.</param>
/// <param name="Done">Days done.</param>
/// <param name="OffsetIn">Credit brought in: opening credit and offsets from earlier periods.</param>
/// <param name="OffsetOut">Credit used in later periods.</param>
/// <param name="Owed">Days still to be done.</param>
/// <param name="Overdue">The part of them whose time has passed.</param>
/// <param name="Credit">Days done too much that can still be used.</param>
/// <param name="Expired">Days done too much that can no longer be used.</param>
/// <param name="CreditEnds">Last day on which credit of this account can be used; null for no end.</param>
/// <param name="Steps">The settlements, first day first.</param>
/// <param name="Items">Every line of the account: the due first, then by date.</param>
public sealed record LedgerAccount(
    string LineId,
    Window Period,
    LedgerPeriodState State,
    bool IsRuled,
    HalfDays Due,
    HalfDays Done,
    HalfDays OffsetIn,
    HalfDays OffsetOut,
    HalfDays Owed,
    HalfDays Overdue,
    HalfDays Credit,
    HalfDays Expired,
    LocalDate? CreditEnds,
    ImmutableArray<LedgerStep> Steps,
    ImmutableArray<LedgerItem> Items)
{
    /// <summary>Whether <see cref="Due"/> is known: without a rule and without debt, nothing says what is due.</summary>
    public bool HasDue => IsRuled || !Due.IsZero;
}
