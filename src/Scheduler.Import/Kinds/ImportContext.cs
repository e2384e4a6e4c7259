using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Import.Faults;
using Scheduler.Import.Headings;
using Scheduler.Import.Matching;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;

namespace Scheduler.Import.Kinds;

/// <summary>All that the reading of one table shares.</summary>
internal sealed class ImportContext
{
    private readonly List<LocalizedText> notes = [];
    private readonly List<LeftOutRow> leftOut = [];
    private readonly Dictionary<int, RowNames> namesOfRows = [];
    private readonly Dictionary<int, ClinkerRow> lines = [];

    public ImportContext(ImportRequest request, DataTable table, Asker asker, ImportFaults faults, ImmutableArray<NamedLine> names)
    {
        (Request, Table, Asker, Faults, Names) = (request, table, asker, faults, names);
        Matcher = new(request.Scenario, names, request.Kind == ImportKind.Lines, asker);
        Cells = new(this);
        Rows = [.. table.Rows()];
    }

    public ImportRequest Request { get; }

    public DataTable Table { get; }

    public Asker Asker { get; }

    public ImportFaults Faults { get; }

    /// <summary>Names that were given beside the table.</summary>
    public ImmutableArray<NamedLine> Names { get; }

    public LineMatcher Matcher { get; }

    public CellReader Cells { get; }

    /// <summary>Rows below the heading.</summary>
    public ImmutableArray<(int Row, RowKind Kind)> Rows { get; }

    public IReadOnlyList<LocalizedText> Notes => notes;

    public IReadOnlyList<LeftOutRow> LeftOut => leftOut;

    /// <summary>Rows that were taken, with their line.</summary>
    public IEnumerable<ClinkerRow> Taken => lines.Values;

    public bool IsTaken(int row) => lines.ContainsKey(row);

    public void Note(string key, params object[] arguments) => notes.Add(ImportText.Catalog.Format($"Note.{key}", arguments));

    public void LeaveOut(int row, string key) => leftOut.Add(new(row, ImportText.Catalog.Format($"LeftOut.{key}")));

    public void Fault(string kind, CellAddress cell, string? found, params object[] arguments) =>
        Faults.Add(kind, ImportFaults.Place(Table.Sheet, cell), found, arguments);

    /// <summary>Goes through all rows once: sums and repetitions are set aside, what is no line is asked about, the others get their line.</summary>
    public ImmutableArray<ClinkerRow> ReadLines()
    {
        RowNames? above = null;
        foreach (var (row, kind) in Rows)
        {
            if (kind != RowKind.Data)
            {
                LeaveOut(row, kind.ToString());
                if (kind == RowKind.Other) AskAboutOther(row);
                continue;
            }

            above = namesOfRows[row] = NamesOf(row, above);
            var match = Matcher.Match(above);
            if (match == LineMatch.LeftOut) LeaveOut(row, "Answer");
            else lines[row] = new(row, above, match);
        }

        if (Rows.All(row => row.Kind != RowKind.Data)) Faults.Add("NoRows", Table.Sheet.Name, null);
        return [.. lines.Values];
    }

    private void AskAboutOther(int row)
    {
        var cell = Enumerable.Range(1, Table.Sheet.LastColumn).Select(column => Table.Sheet.At(row, column)).OfType<SourceCell>().First();
        Asker.Confirm(QuestionTopic.LeftOut, new(row, cell.Address.Column), cell.Text, ImportText.Catalog.Format("Word.LeftOut").Zh);
    }

    private RowNames NamesOf(int row, RowNames? above)
    {
        var company = Table.Text(row, Field.Company);
        if (company.Length == 0 && Table.Has(Field.Company) && above is { Company.Length: > 0 })
        {
            company = Asker.Choose(
                QuestionTopic.SameAsAbove, "", Table.Address(row, Field.Company), Table.Text(row, Field.Line), above.Company, above.Company, [], text => text);
        }

        var cell = Table.Text(row, Field.Line).Length > 0 ? Field.Line : Field.Company;
        return new(
            Table.Text(row, Field.City),
            Table.Text(row, Field.County),
            company,
            Table.Text(row, Field.Line),
            Cells.StatedCapacity(row),
            Table.Cell(row, cell)?.Address ?? Table.Address(row, cell));
    }
}
