using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Ledger;

/// <summary>How a notice keeps account of due and done days. Domain brief §7 and §8; catalogue R24, R30, R34.</summary>
/// <param name="Source">Where the terms come from.</param>
/// <param name="CountMode">How the days of a stop are counted.</param>
/// <param name="Periods">The periods of account, first day first; no day lies in two of them, since one physical day pays one
/// due only.</param>
/// <param name="Settlement">How often due and done are set against each other.</param>
/// <param name="SurplusPaysNextMonth">Whether the surplus of a month pays the months behind it, until the period closes.
/// Without it such a surplus is credit of the period only.</param>
/// <param name="AcrossPeriods">Whether a surplus may pay in a later period.</param>
/// <param name="CapDays">Most days that offsets may bring into one period of a line; null for no limit.</param>
/// <param name="CreditEnds">Last day on which the credit of a period that has ended by then can be used (applied for); null
/// for no end.</param>
/// <param name="DebtDue">When debt is overdue; null where the notice does not say.</param>
/// <param name="DebtFactorPercent">What a day of debt costs when it is carried into a later period; 100 for one day. Talk of
/// double make-up is without any text (R34), so that more is never on by itself.</param>
/// <param name="Uncounted">Reasons whose stops pay nothing.</param>
/// <param name="NeedsApproval">Kinds of entries that name who approved them.</param>
public sealed record LedgerTerms(
    RuleSource Source,
    CountMode CountMode,
    ImmutableArray<Window> Periods,
    LedgerSettlement Settlement,
    bool SurplusPaysNextMonth,
    LedgerCarry AcrossPeriods,
    int? CapDays,
    LocalDate? CreditEnds,
    DebtDeadline? DebtDue,
    int DebtFactorPercent,
    ImmutableArray<UncountedReason> Uncounted,
    ImmutableArray<LedgerEntryKind> NeedsApproval)
{
    /// <summary>The period in which a date lies; null for a date in none.</summary>
    public Window? PeriodOf(LocalDate date) => Periods.FirstOrDefault(period => period.Days.Contains(date));

    /// <summary>The last day on which the credit of a period can be used; null for no end.</summary>
    public LocalDate? CreditEndOf(Window period)
    {
        var last = period.Days.Intervals[^1].End;
        if (AcrossPeriods == LedgerCarry.Never) return last;
        return CreditEnds is { } end && last <= end ? end : null;
    }
}
