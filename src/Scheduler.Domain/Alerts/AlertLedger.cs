using System.Collections.Immutable;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Alerts;

/// <summary>What alerts append to the book of due and done days.</summary>
/// <remarks>Only deferred stops need an entry by hand. Counted ones pay through the stops that the book records (reason <c>alert</c>), and those on top pay nothing;
/// the book's terms must leave alert stops uncounted wherever they are deferred or on top, or one day would pay twice.</remarks>
public static class AlertLedger
{
    /// <summary>The entries behind those that the book has, numbered on; each is credit in the later period.</summary>
    /// <param name="scenario">Its book and its terms.</param>
    /// <param name="entries">What the stops of the alerts add.</param>
    /// <param name="reason">Why, as it is to stand in the book.</param>
    /// <param name="approvedBy">Who approved it; empty where nobody did.</param>
    public static ImmutableArray<LedgerEntry> Appended(Scenario scenario, IEnumerable<AlertEntry> entries, string reason, string approvedBy)
    {
        var next = scenario.LedgerEntries.Select(entry => entry.Seq).DefaultIfEmpty(0).Max() + 1;
        return
        [
            .. entries.Where(entry => IsOf(scenario, entry)).Select((entry, index) => new LedgerEntry(
                next + index,
                ChinaTime.DateOf(entry.Documents[^1].Ends),
                entry.LineId,
                entry.Credit.CreditPeriod!,
                LedgerEntryKind.OpeningCredit,
                new HalfDays(entry.HalfDays),
                null,
                null,
                reason,
                string.Join(';', entry.Documents.Select(alert => alert.Document)),
                approvedBy)),
        ];
    }

    /// <summary>Deferred stops whose later period this book does not have: they belong into the one that has it.</summary>
    public static ImmutableArray<AlertEntry> Elsewhere(Scenario scenario, IEnumerable<AlertEntry> entries) =>
        [.. entries.Where(entry => entry.Credit.Mode == AlertCreditMode.Deferred && !IsOf(scenario, entry))];

    private static bool IsOf(Scenario scenario, AlertEntry entry) =>
        entry.Credit.Mode == AlertCreditMode.Deferred
        && scenario.LedgerTerms is { } terms
        && terms.Periods.Any(period => period.Id == entry.Credit.CreditPeriod);
}
