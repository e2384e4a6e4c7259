namespace Scheduler.Papers.Office.Sheets;

/// <summary>One sheet of a workbook, filled row by row. Rows and columns are counted from 1.</summary>
/// <param name="name">What stands on its tab.</param>
/// <param name="paper">What it is printed on, landscape, as wide as the paper.</param>
/// <param name="mark">What stands above each printed page; empty for nothing.</param>
/// <param name="widths">Widths of the columns, in characters.</param>
internal sealed class Sheet(string name, PaperSize paper, string mark, IReadOnlyList<double> widths)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<string> merged = [];

    public string Name => name;

    public PaperSize Paper => paper;

    public string Mark => mark;

    public IReadOnlyList<double> Widths => widths;

    public IReadOnlyList<SheetRow> Rows => rows;

    /// <summary>Merged ranges, such as <c>A1:F1</c>.</summary>
    public IReadOnlyList<string> Merged => merged;

    /// <summary>First and last row of the heading, which is repeated on each printed page; everything down to it stays in view. Null for none.</summary>
    public (int First, int Last)? HeadingRows { get; set; }

    /// <summary>Columns that stay in view.</summary>
    public int FrozenColumns { get; set; }

    /// <summary>Number of the last row.</summary>
    public int Count => rows.Count;

    /// <param name="height">Points; a row is never higher than the file format allows.</param>
    public void Add(double height, params IEnumerable<Cell> cells) => rows.Add(new(Math.Min(height, SheetRow.MostHeight), [.. cells]));

    /// <summary>The title over all columns, and the mark below it.</summary>
    public void AddTitle(string title)
    {
        AddWide(34, Cell.Of(CellLook.Title, title));
        if (Mark.Length > 0) AddWide(20, Cell.Of(CellLook.Mark, Mark));
    }

    /// <summary>A row of headings; those that reach over several cells are followed by empty ones.</summary>
    public void AddHeadings(double height, IEnumerable<string> texts) => Add(height, texts.Select(text => Cell.Of(CellLook.Heading, text)));

    /// <summary>Notes over all columns, each as high as its text needs.</summary>
    public void AddNotes(IEnumerable<string> notes)
    {
        foreach (var note in notes) AddWide(SheetRow.HeightOf(note, Widths.Sum()), Cell.Of(CellLook.Note, note));
    }

    /// <summary>A row of one cell over all columns.</summary>
    public void AddWide(double height, Cell cell)
    {
        Add(height, [cell, .. Enumerable.Range(1, Widths.Count - 1).Select(_ => Cell.Empty(cell.Look))]);
        Merge(Count, 1, Count, Widths.Count);
    }

    public void Merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        if ((firstRow, firstColumn) != (lastRow, lastColumn)) merged.Add($"{Address(firstRow, firstColumn)}:{Address(lastRow, lastColumn)}");
    }

    /// <summary>Address of a cell, such as <c>AB12</c>.</summary>
    public static string Address(int row, int column) => $"{Letters(column)}{row}";

    /// <summary>A column's letters.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26) letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters;
    }
}
