using System.Collections.Immutable;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import.Headings;

/// <summary>A sheet whose columns have a meaning.</summary>
internal sealed class DataTable(Sheet sheet, Heading heading, ImmutableArray<Column> columns)
{
    private static readonly Field[] Naming = [Field.Number, Field.City, Field.County, Field.Company, Field.Line];

    private readonly ILookup<Field, Column> byField = columns.ToLookup(column => column.Field);

    public Sheet Sheet => sheet;

    public Heading Heading => heading;

    public ImmutableArray<Column> Columns => columns;

    public bool Has(Field field) => byField.Contains(field);

    public Column? ColumnOf(Field field) => byField[field].FirstOrDefault();

    /// <summary>The cell of a row; null where it is empty or the table has no such column.</summary>
    public SourceCell? Cell(int row, Field field) => ColumnOf(field) is { } column ? sheet.At(row, column.Index) : null;

    /// <summary>The text of a cell in plain signs; empty where there is none.</summary>
    public string Text(int row, Field field) => PlainText.Of(Cell(row, field)?.Text ?? "");

    /// <summary>Where the cell of a row stands, empty or not; the row's first column where the table has no such column.</summary>
    public CellAddress Address(int row, Field field) => new(row, ColumnOf(field)?.Index ?? 1);

    /// <summary>Rows below the heading with what they are, first first.</summary>
    public IEnumerable<(int Row, RowKind Kind)> Rows() =>
        sheet.Rows.Where(row => row > heading.LastRow).Select(row => (row, KindOf(row)));

    private RowKind KindOf(int row)
    {
        if (HeadingFinder.IsRepeated(sheet, heading, row)) return RowKind.Repeated;
        var values = Enumerable.Range(1, sheet.LastColumn).Select(column => sheet.At(row, column)).OfType<SourceCell>().DistinctBy(cell => cell.Address).ToList();
        var first = PlainText.Name(values[0].Text);
        if (IsNote(first) && !Names(row)) return RowKind.Footnote;

        // Names that hold such a word are names: the word must be the whole cell, or its end behind the name of a place.
        var names = Naming.Where(Has).Select(field => PlainText.Name(Text(row, field))).Append(first).ToList();
        if (names.Any(name => Ends(name, "subtotal"))) return RowKind.Subtotal;
        if (names.Any(name => Ends(name, "total"))) return RowKind.Total;
        return Names(row) ? RowKind.Data : RowKind.Other;
    }

    private static bool Ends(string name, string group) => WordList.Of(group).Any(entry => name.EndsWith(entry.Word, StringComparison.Ordinal));

    // A row of a line names the firm or the line, and not by one text over the whole width.
    private bool Names(int row) =>
        new[] { Field.Company, Field.Line }.Where(Has).Any(field => Cell(row, field) is { } cell && !Crosses(cell) && !IsNote(PlainText.Name(cell.Text)));

    private static bool IsNote(string name) => WordList.Of("footnote").Any(entry => name.StartsWith(entry.Word, StringComparison.Ordinal));

    private bool Crosses(SourceCell cell) => cell.Columns > 1
        && columns.Count(column => column.Index >= cell.Address.Column && column.Index < cell.Address.Column + cell.Columns) > 2;
}
