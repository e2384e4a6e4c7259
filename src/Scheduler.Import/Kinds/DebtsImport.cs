using System.Collections.Immutable;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Files.Plans;
using Scheduler.Import.Faults;
using Scheduler.Import.Headings;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import.Kinds;

/// <summary>A list of days owed or done too many becomes opening entries behind those of the book.</summary>
internal sealed class DebtsImport : ITableImport
{
    private static readonly (Field Field, LedgerEntryKind Kind)[] Columns = [(Field.Debt, LedgerEntryKind.OpeningDebt), (Field.Credit, LedgerEntryKind.OpeningCredit)];

    public ImmutableArray<NamedBytes> Files(ImportContext context)
    {
        var scenario = context.Request.Scenario!;
        if (scenario.LedgerTerms is not { } terms)
        {
            context.Faults.Add("NoBook", null, scenario.Id);
            return [];
        }

        var rows = context.ReadLines();
        ScenarioComparison.Check(context);
        var entries = new List<LedgerEntry>(scenario.LedgerEntries);
        var values = Columns.ToDictionary(column => column.Field, _ => new Dictionary<int, decimal>());
        var seen = new Dictionary<string, ClinkerRow>();
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.Key, row)) context.Fault("LineTwice", row.Names.Cell, row.Names.Found, seen[row.Key].Names.Cell.ToString());
            foreach (var (field, kind) in Columns)
            {
                if (Days(context, row, field) is not { } days) continue;
                values[field][row.Row] = days;
                if (days > 0 && PeriodOf(context, row, terms) is { } period) entries.Add(Entry(context, row, kind, days, period, entries.Count + 1));
            }

            if (values.Values.All(column => column.GetValueOrDefault(row.Row) == 0)) context.LeaveOut(row.Row, "NoDays");
        }

        var sums = new SumCheck(context);
        foreach (var (field, _) in Columns) sums.Check(field, values[field]);
        CapacitySums.Check(context, sums, rows);
        return context.Faults.Count > 0 ? [] : [new("ledger.csv", LedgerEntriesCsv.Bytes(entries))];
    }

    private static decimal? Days(ImportContext context, ClinkerRow row, Field field)
    {
        if (context.Cells.Amount(row.Row, field) is not { } amount) return null;
        var cell = context.Table.Cell(row.Row, field)!;

        // The days of a firm are owed line by line, and how they are split is not for us to guess.
        if (cell.SpansRows && context.Taken.Count(other => context.Table.Cell(other.Row, field)?.Address == cell.Address) > 1)
            context.Fault("DebtOfFirm", new CellAddress(row.Row, cell.Address.Column), cell.Text);
        else if (amount.Number < 0 || amount.Number * 2 != decimal.Floor(amount.Number * 2) || amount.Number > 1_000)
            context.Fault("HalfDays", cell.Address, cell.Text);
        else
            return amount.Number;
        return null;
    }

    private static string? PeriodOf(ImportContext context, ClinkerRow row, LedgerTerms terms)
    {
        if (context.Table.Has(Field.Period))
        {
            var text = context.Table.Text(row.Row, Field.Period);
            if (Named(terms, text) is { } named) return named;
            context.Fault("Period", context.Table.Address(row.Row, Field.Period), text, string.Join(", ", terms.Periods.Select(period => period.Id)));
            return null;
        }

        // One question for the whole table: it hangs on the heading.
        var column = context.Table.Columns[0];
        return context.Asker.Choose(
            QuestionTopic.Missing, "Period", column.Cell, column.Heading, terms.Periods[0].Id, terms.Periods[0].Id, terms.Periods.Skip(1).Select(period => period.Id),
            other => Named(terms, other));
    }

    private static string? Named(LedgerTerms terms, string text) => terms.Periods
        .FirstOrDefault(period => period.Id == text.Trim() || PlainText.Name(period.Name.Zh) == PlainText.Name(text))?.Id;

    private static LedgerEntry Entry(ImportContext context, ClinkerRow row, LedgerEntryKind kind, decimal days, string period, int seq)
    {
        var document = context.Table.Text(row.Row, Field.Document);
        var reason = context.Table.Text(row.Row, Field.Remark);
        var terms = context.Request.Scenario!.LedgerTerms!;
        return new(
            seq,
            terms.Periods.Single(candidate => candidate.Id == period).Days.Intervals[0].Start,
            row.Match.Line!.Id,
            period,
            kind,
            new HalfDays((int)(days * 2)),
            null,
            null,
            reason.Length > 0 ? reason : ImportText.Catalog.Format($"Ledger.{kind}").Zh,
            document.Length > 0 ? document : context.Request.File.Name,
            context.Table.Text(row.Row, Field.Approver));
    }
}
