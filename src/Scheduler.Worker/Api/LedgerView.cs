using System.Collections.Immutable;
using NodaTime.Text;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Text;
using Scheduler.Worker.Ledger;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>A book of due and done days at the end of one day.</summary>
/// <param name="ScenarioId">Whose.</param>
/// <param name="Scenario">Hash of the version whose terms, rules, lines and stops it stands on.</param>
/// <param name="Head">Number of its last entry; 0 for none. Whoever appends names it.</param>
/// <param name="AsOf">The day; what is dated later does not count.</param>
/// <param name="Accounts">One for each line and period.</param>
/// <param name="Uncounted">Stops that pay nothing here.</param>
/// <param name="Prints">Printed numbers of days that differ from the counted ones.</param>
/// <param name="Problems">Entries that cannot be right, given what was due and done; empty for a sound book. In the caller's language.</param>
/// <param name="Notes">What else whoever reads it must know.</param>
public sealed record LedgerView(
    string ScenarioId,
    string Scenario,
    int Head,
    string AsOf,
    ImmutableArray<LedgerAccountView> Accounts,
    ImmutableArray<LedgerUncountedView> Uncounted,
    ImmutableArray<LedgerPrintView> Prints,
    ImmutableArray<string> Problems,
    ImmutableArray<string> Notes)
{
    internal static LedgerView Of(StoredBook book, LedgerStatement statement, IEnumerable<LocalizedText> notes) => new(
        book.Version.ScenarioId,
        book.Version.Hash,
        book.Head,
        LocalDatePattern.Iso.Format(statement.AsOf),
        [.. statement.Accounts.Select(account => LedgerAccountView.Of(account, statement.AsOf))],
        LedgerUncountedView.Of(statement),
        LedgerPrintView.Of(statement),
        [.. statement.Problems.Select(problem => LedgerCheck.SentenceOf(problem).Spoken())],
        [.. notes.Select(note => note.Spoken())]);
}
