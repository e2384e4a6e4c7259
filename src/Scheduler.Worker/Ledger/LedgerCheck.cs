using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Worker.Api;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Ledger;

/// <summary>Whether entries may stand in a book. The reader of the files and the settlement of days decide, as they do for <c>scheduler ledger</c>.</summary>
/// <param name="Rows">The new entries as rows of <c>ledger.csv</c>; empty where there is a fault.</param>
/// <param name="NeedsApproval">Whether somebody has to approve them first.</param>
/// <param name="Faults">All that is wrong, each with the field that it is about.</param>
internal sealed record LedgerCheck(ImmutableArray<string> Rows, bool NeedsApproval, ImmutableArray<(string Field, LocalizedText Fault)> Faults)
{
    private const string ApprovalColumn = "approved_by";

    /// <summary>Stands for whoever will approve, only to see what else is wrong.</summary>
    private const string SomeApprover = "-";

    /// <summary>Judges new entries behind a book.</summary>
    /// <param name="approvedBy">Who has approved them; null for nobody.</param>
    public static LedgerCheck Of(StoredBook book, ImmutableArray<NewLedgerEntryBody?> entries, string? approvedBy)
    {
        var (scenario, faults) = Read(approvedBy ?? "");
        var needsApproval = approvedBy is null && faults.Any(IsApprovalMissing);
        if (needsApproval) (scenario, faults) = Read(SomeApprover);
        ImmutableArray<(string Field, LocalizedText Fault)> told =
        [
            .. faults.Select(fault => (FieldOf(fault), FaultSentences.Joined(fault.Problem, fault.Allowed, fault.Remedy))),
            .. entries.Select((entry, index) => (entry, index)).Where(one => one.entry?.Corrects > book.Head)
                .Select(one => (Place(one.index, "corrects"), WorkerText.Of("LedgerCorrects", one.entry!.Corrects!, book.Head))),
        ];
        if (scenario is not null && told.IsEmpty) told = ProblemsOf(scenario, seq => seq > book.Head ? Place(seq - book.Head - 1, "days") : null);
        return new LedgerCheck(
            told.IsEmpty ? [.. scenario!.LedgerEntries.Skip(book.Head).Select(entry => LedgerEntriesCsv.Row(entry))] : [], needsApproval, told);

        (Scenario? Scenario, ImmutableArray<Fault> Faults) Read(string approver)
        {
            var read = book.Read(book.CsvWith(RawRows(book.Head, entries, approver)));
            return (read.Scenario, read.Faults);
        }

        // Where an approval stands, it is not missing; where none does, nothing else can be wrong with it.
        bool IsApprovalMissing(Fault fault) => fault.Column == ApprovalColumn && EntryAt(fault) is not null;

        string FieldOf(Fault fault) =>
            EntryAt(fault) is { } index
                ? fault.Column is { } column ? column == ApprovalColumn ? "approvedBy" : Place(index, MemberOf(column)) : Place(index)
                : fault is { File: LedgerEntriesCsv.LedgerFile, Row: null } ? "entries" : "book";

        // A text with ends of lines in it is a fault, and moves those behind it down.
        int? EntryAt(Fault fault)
        {
            if (fault.File != LedgerEntriesCsv.LedgerFile || fault.Row is not { } line) return null;
            var begin = book.Head + 2;
            var found = -1;
            foreach (var row in RawRows(book.Head, entries, ""))
            {
                if (begin > line) break;
                found++;
                begin += 1 + row.Count(letter => letter == '\n');
            }

            return found < 0 ? null : found;
        }
    }

    /// <summary>What the settlement finds wrong with a book, each under the first field that <paramref name="fieldOf"/> knows for one of the entries concerned, else under "book".</summary>
    public static ImmutableArray<(string Field, LocalizedText Fault)> ProblemsOf(Scenario scenario, Func<int, string?> fieldOf) => scenario.LedgerTerms is not { } terms
        ? []
        :
        [
            .. ScenarioBook.Settle(scenario, terms, null, null).Problems
                .Select(problem => (problem.Seqs.Select(fieldOf).FirstOrDefault(field => field is not null) ?? "book", SentenceOf(problem))),
        ];

    public static LocalizedText SentenceOf(LedgerProblem problem) => FaultSentences.Joined(problem.Problem, problem.Limit, problem.Remedy);

    private static IEnumerable<string> RawRows(int head, ImmutableArray<NewLedgerEntryBody?> entries, string approvedBy) => entries.Select((entry, index) => LedgerEntriesCsv.Row(
    [
        Text(head + index + 1),
        entry?.Date ?? "",
        entry?.Line ?? "",
        entry?.Period ?? "",
        entry?.Kind ?? "",
        Text(entry?.Days),
        entry?.ToPeriod ?? "",
        Text(entry?.Corrects),
        entry?.Reason ?? "",
        entry?.Document ?? "",
        approvedBy,
    ]));

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private static string Place(int index, string? member = null) =>
        string.Create(CultureInfo.InvariantCulture, $"entries[{index}]{(member is null ? "" : $".{member}")}");

    private static string MemberOf(string column) => column == "to_period" ? "toPeriod" : column;
}
