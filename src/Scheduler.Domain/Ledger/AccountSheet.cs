using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>Works out one account.</summary>
internal sealed class AccountSheet
{
    private static readonly ImmutableArray<LedgerItemKind> DebtKinds = [LedgerItemKind.OpeningDebt, LedgerItemKind.CarryIn];

    private static readonly ImmutableArray<LedgerItemKind> PayingKinds =
    [
        LedgerItemKind.Stop, LedgerItemKind.OpeningCredit, LedgerItemKind.OffsetIn, LedgerItemKind.Waiver, LedgerItemKind.CarryOut,
    ];

    private readonly LedgerTerms terms;
    private readonly LocalDate asOf;
    private readonly string lineId;
    private readonly Window period;
    private readonly bool isRuled;
    private readonly ImmutableArray<Allotment> stopDays;
    private readonly ImmutableArray<LedgerItem> items;
    private readonly ImmutableArray<LedgerStep> steps;

    // What is left over when all days and entries are set against all dues, before offsets into later periods.
    private readonly HalfDays debt;
    private readonly HalfDays gross;

    public AccountSheet(
        LedgerTerms terms,
        LedgerDues dues,
        LocalDate asOf,
        string lineId,
        Window period,
        ImmutableArray<Allotment> stopDays,
        ImmutableArray<EffectiveEntry> entries)
    {
        (this.terms, this.asOf, this.lineId, this.period, this.stopDays) = (terms, asOf, lineId, period, stopDays);
        var named = dues.MonthDays.Where(pair => (pair.Key.LineId, pair.Key.PeriodId) == (lineId, period.Id))
            .ToDictionary(pair => pair.Key.Month, pair => pair.Value);
        isRuled = dues.PeriodDays.ContainsKey((lineId, period.Id)) || named.Count > 0;
        var parts = Parts(dues.PeriodDays.GetValueOrDefault((lineId, period.Id)), named);
        items = [.. DueItems(parts), .. StopItems().Concat(entries.SelectMany(EntryItems)).OrderBy(item => item.Date).ThenBy(item => item.Seq ?? 0)];
        (steps, debt, gross) = Steps(parts);
    }

    private DateInterval Span => new(period.Days.Intervals[0].Start, period.Days.Intervals[^1].End);

    private LedgerPeriodState State =>
        asOf < Span.Start ? LedgerPeriodState.NotBegun : asOf < Span.End ? LedgerPeriodState.Open : LedgerPeriodState.Closed;

    public LedgerAccount Account()
    {
        var offsetOut = -Sum(LedgerItemKind.OffsetOut);
        var credit = (gross - offsetOut).OrZero;
        var owed = debt + (offsetOut - gross).OrZero;
        var creditEnds = terms.CreditEndOf(period);
        var expired = creditEnds < asOf ? credit : HalfDays.Zero;
        ImmutableArray<LedgerItem> expiry = expired.IsZero
            ? []
            : [new LedgerItem(creditEnds!.Value, LedgerItemKind.Expiry, -expired, null, null, null, "", terms.Source.Notice)];
        return new LedgerAccount(
            lineId,
            period,
            State,
            isRuled,
            Required - Sum(LedgerItemKind.Waiver, LedgerItemKind.CarryOut),
            Sum(LedgerItemKind.Stop),
            Sum(LedgerItemKind.OpeningCredit, LedgerItemKind.OffsetIn),
            offsetOut,
            owed,
            Overdue(owed),
            credit - expired,
            expired,
            creditEnds,
            steps,
            [.. items, .. expiry]);
    }

    public IEnumerable<LedgerProblem> Problems()
    {
        var waived = Sum(LedgerItemKind.Waiver);
        var paid = Sum(LedgerItemKind.Stop, LedgerItemKind.OpeningCredit, LedgerItemKind.OffsetIn);
        (LedgerProblemKind Problem, LedgerItemKind Item, HalfDays? Most)[] limits =
        [
            (LedgerProblemKind.OffsetAboveCredit, LedgerItemKind.OffsetOut, gross),
            (LedgerProblemKind.OffsetAboveCap, LedgerItemKind.OffsetIn, terms.CapDays is { } cap ? HalfDays.OfDays(cap) : null),
            (LedgerProblemKind.OffsetAboveDue, LedgerItemKind.OffsetIn, (Required - waived).OrZero),
            (LedgerProblemKind.CarryAboveOwed, LedgerItemKind.CarryOut, (Required - waived - paid).OrZero),
            (LedgerProblemKind.WaiverAboveDue, LedgerItemKind.Waiver, Required),
        ];
        foreach (var (problem, item, most) in limits)
        {
            var found = Sum(item);
            if (found < HalfDays.Zero) found = -found;
            if (most is { } allowed && found > allowed)
                yield return new LedgerProblem(problem, lineId, period.Id, Seqs(item), found, allowed);
        }
    }

    /// <summary>What the rules ask for and all debt that came in.</summary>
    private HalfDays Required => -Sum([LedgerItemKind.Due, .. DebtKinds]);

    private HalfDays Sum(params ImmutableArray<LedgerItemKind> kinds) => items.Where(item => kinds.Contains(item.Kind)).Sum(item => item.Amount);

    private ImmutableArray<int> Seqs(LedgerItemKind kind) =>
        [.. items.Where(item => item.Kind == kind && !item.Amount.IsZero).Select(item => item.Seq!.Value)];

    private ImmutableArray<(YearMonth? Month, DaySet Days, HalfDays Due)> Parts(int due, Dictionary<YearMonth, int> named)
    {
        if (terms.Settlement == LedgerSettlement.Period)
            return [(null, period.Days, HalfDays.OfDays(Math.Max(due, named.Values.Sum())))];
        return
        [
            .. MonthShares.Of(period.Days, due, month => named.TryGetValue(month, out var days) ? days : null)
                .Select(part => ((YearMonth?)part.Month, part.Days, part.Due)),
        ];
    }

    private IEnumerable<LedgerItem> DueItems(ImmutableArray<(YearMonth? Month, DaySet Days, HalfDays Due)> parts) => isRuled
        ? [new LedgerItem(Span.Start, LedgerItemKind.Due, -parts.Sum(part => part.Due), null, null, null, "", terms.Source.Notice)]
        : [];

    private IEnumerable<LedgerItem> StopItems() =>
        from day in stopDays
        group day by day.Stop into days
        select new LedgerItem(
            days.Min(day => day.Day.Date), LedgerItemKind.Stop, days.Sum(day => day.Day.Amount), days.Key.Id, null, null, "", days.Key.Document);

    private IEnumerable<LedgerItem> EntryItems(EffectiveEntry effective)
    {
        var (entry, days, _) = effective;
        var isHere = entry.PeriodId == period.Id;
        var comesHere = entry.ToPeriodId == period.Id;
        (LedgerItemKind Kind, HalfDays Amount)? item = entry.Kind switch
        {
            LedgerEntryKind.OpeningDebt when isHere => (LedgerItemKind.OpeningDebt, -days),
            LedgerEntryKind.OpeningCredit when isHere => (LedgerItemKind.OpeningCredit, days),
            LedgerEntryKind.Waiver when isHere => (LedgerItemKind.Waiver, days),
            LedgerEntryKind.Offset when isHere => (LedgerItemKind.OffsetOut, -days),
            LedgerEntryKind.Offset when comesHere => (LedgerItemKind.OffsetIn, days),
            LedgerEntryKind.Carry when isHere => (LedgerItemKind.CarryOut, days),
            LedgerEntryKind.Carry when comesHere => (LedgerItemKind.CarryIn, -days.Percent(terms.DebtFactorPercent)),
            _ => null,
        };
        if (item is { } made)
            yield return new LedgerItem(entry.Date, made.Kind, made.Amount, null, entry.Seq, effective.CorrectedBy, entry.Reason, entry.Document);
    }

    private (ImmutableArray<LedgerStep> Steps, HalfDays Debt, HalfDays Gross) Steps(
        ImmutableArray<(YearMonth? Month, DaySet Days, HalfDays Due)> parts)
    {
        var made = ImmutableArray.CreateBuilder<LedgerStep>();
        var (owed, surplus, lapsed) = (HalfDays.Zero, HalfDays.Zero, HalfDays.Zero);
        for (var i = 0; i < parts.Length; i++)
        {
            var (month, days, due) = parts[i];
            var mine = items.Where(item => item.Kind != LedgerItemKind.Stop && PartOf(item.Date) == i).ToList();
            var done = stopDays.Where(day => PartOf(day.Day.Date) == i).Sum(day => day.Day.Amount);
            var brought = -mine.Where(item => DebtKinds.Contains(item.Kind)).Sum(item => item.Amount);
            var paid = done + mine.Where(item => PayingKinds.Contains(item.Kind)).Sum(item => item.Amount);
            if (!terms.SurplusPaysNextMonth)
            {
                lapsed += surplus;
                surplus = HalfDays.Zero;
            }

            var overdue = (owed - paid).OrZero;
            var balance = surplus + paid - owed - due - brought;
            (owed, surplus) = ((-balance).OrZero, balance.OrZero);
            made.Add(new LedgerStep(month, days, due + brought, paid, owed, surplus, overdue));
        }

        return (made.ToImmutable(), owed, surplus + lapsed);

        // Entries before the period belong to its beginning, those behind it to its end.
        int PartOf(LocalDate date) => Math.Max(0, parts.Count(part => part.Days.Intervals[0].Start <= date) - 1);
    }

    private HalfDays Overdue(HalfDays owed)
    {
        if (terms.DebtDue is not { } deadline) return HalfDays.Zero;
        if (deadline.By is not { } by) return OverdueByMonth(owed);
        if (asOf <= by) return HalfDays.Zero;

        // The oldest debt is paid first.
        return State == LedgerPeriodState.Closed
            ? owed
            : HalfDays.Min(owed, (-Sum(DebtKinds) - Sum(PayingKinds)).OrZero);
    }

    private HalfDays OverdueByMonth(HalfDays owed)
    {
        if (asOf > Span.End.ToYearMonth().PlusMonths(1).ToDateInterval().End) return owed;
        var overdue = HalfDays.Zero;
        foreach (var step in steps.Where(step => step.Days.Intervals[0].Start <= asOf))
            overdue = step.Days.Intervals[^1].End < asOf ? step.Overdue : (overdue - step.Paid).OrZero;
        return HalfDays.Min(owed, overdue);
    }
}
