using Scheduler.Domain.Ledger;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads ledger.csv; what concerns several rows is the matter of <see cref="LedgerSequence"/>.</summary>
internal sealed class LedgerReader(KnownNames lines, LedgerHead head, FaultCollector faults) : TableReader<LedgerRow>(faults)
{
    private bool saidThatTermsAreMissing;

    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Ledger,
        ["seq", "date", "line", "period", "kind", "days", "to_period", "corrects", "reason", "document", "approved_by"])
    {
        Optional = ["to_period", "corrects", "approved_by"],
    };

    protected override LedgerRow Read(TableRow row)
    {
        var periods = head.Stands ? head.PeriodNames : head.PeriodNames with { Complete = false };
        if (!head.Stands && !saidThatTermsAreMissing)
        {
            saidThatTermsAreMissing = true;
            Faults.Add(FaultKind.LedgerTermsMissing, new FaultPlace(ScenarioFiles.Ledger), null);
        }

        var before = Faults.Count;
        var kind = row.Word("kind", Vocabularies.LedgerEntryKind);
        if (Faults.Count > before) return Unknown(row, periods);

        var moves = kind is LedgerEntryKind.Offset or LedgerEntryKind.Carry;
        var corrects = kind == LedgerEntryKind.Correction;
        var date = row.Date("date");
        var period = row.Reference("period", periods);
        var made = new LedgerRow(
            row.Int("seq", NumberRange.Seq),
            date,
            row.Reference("line", lines),
            period,
            kind,
            row.HalfDays("days", corrects ? NumberRange.LedgerDays : NumberRange.PositiveLedgerDays),
            moves ? row.Reference("to_period", periods) : Empty(row, "to_period", kind, LedgerEntryKind.Offset, LedgerEntryKind.Carry),
            corrects ? row.Int("corrects", NumberRange.Seq) : EmptyNumber(row, "corrects", kind),
            row.Text("reason"),
            row.Text("document"),
            row.Text("approved_by", mayBeEmpty: true));
        if (head.Terms is { } terms) CheckTerms(row, made, terms);
        return made;
    }

    // The kind decides what the other cells may hold, so that only those are read that every kind has.
    private LedgerRow Unknown(TableRow row, KnownNames periods) => new(
        row.Int("seq", NumberRange.Seq),
        row.Date("date"),
        row.Reference("line", lines),
        row.Reference("period", periods),
        default,
        default,
        null,
        null,
        row.Text("reason"),
        row.Text("document"),
        row.Text("approved_by", mayBeEmpty: true));

    private string? Empty(TableRow row, string column, LedgerEntryKind kind, params IEnumerable<LedgerEntryKind> users)
    {
        if (row.Raw(column).Length > 0)
        {
            Faults.Add(
                FaultKind.CellNotForKind,
                row.PlaceOf(column),
                row.Raw(column),
                Vocabularies.LedgerEntryKind.WordOf(kind),
                Readable.List(users.Select(Vocabularies.LedgerEntryKind.WordOf)));
        }

        return null;
    }

    private int? EmptyNumber(TableRow row, string column, LedgerEntryKind kind)
    {
        Empty(row, column, kind, LedgerEntryKind.Correction);
        return null;
    }

    private void CheckTerms(TableRow row, LedgerRow entry, LedgerTerms terms)
    {
        if (terms.NeedsApproval.Contains(entry.Kind) && entry.ApprovedBy.Length == 0)
            Faults.Add(FaultKind.ApprovalMissing, row.PlaceOf("approved_by"), null, Vocabularies.LedgerEntryKind.WordOf(entry.Kind));
        var from = terms.Periods.FirstOrDefault(period => period.Id == entry.PeriodId);
        var to = terms.Periods.FirstOrDefault(period => period.Id == entry.ToPeriodId);
        if (from is not null && to is not null && to.Days.Intervals[0].Start <= from.Days.Intervals[0].Start)
            Faults.Add(FaultKind.ToPeriodNotLater, row.PlaceOf("to_period"), to.Id, to.Id, from.Id);
        if (entry.Kind != LedgerEntryKind.Offset) return;
        if (terms.AcrossPeriods == LedgerCarry.Never)
            Faults.Add(FaultKind.OffsetNever, row.PlaceOf("kind"), row.Raw("kind"));
        else if (from is not null && terms.CreditEndOf(from) is { } end && entry.Date > end)
            Faults.Add(FaultKind.OffsetTooLate, row.PlaceOf("date"), row.Raw("date"), from.Id, end);
    }
}
