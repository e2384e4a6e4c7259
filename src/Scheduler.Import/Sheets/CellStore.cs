namespace Scheduler.Import.Sheets;

/// <summary>The cells of one sheet while it is read, held to the limits.</summary>
internal sealed class CellStore
{
    private readonly Dictionary<CellAddress, SourceCell> cells = [];
    private readonly HashSet<int> rows = [];

    public IReadOnlyDictionary<CellAddress, SourceCell> Cells => cells;

    /// <exception cref="TooLargeException">A limit is passed.</exception>
    public void Add(SourceCell cell) => Put(cell.Address, cell);

    /// <summary>Gives the value of an area's first cell to all its cells.</summary>
    /// <exception cref="TooLargeException">A limit is passed.</exception>
    public void Merge(CellAddress first, CellAddress last)
    {
        var value = cells.GetValueOrDefault(first);
        if (value is null || last.Row < first.Row || last.Column < first.Column) return;

        // Far edges are formats of whole rows and columns; what lies beyond the values does not matter.
        var lastRow = Math.Min(last.Row, first.Row + ImportLimits.Rows);
        var lastColumn = Math.Min(last.Column, ImportLimits.Columns);
        var merged = value with { Rows = lastRow - first.Row + 1, Columns = lastColumn - first.Column + 1 };
        for (var row = first.Row; row <= lastRow; row++)
        {
            for (var column = first.Column; column <= lastColumn; column++) Put(new(row, column), merged);
        }
    }

    private void Put(CellAddress address, SourceCell cell)
    {
        if (address.Column > ImportLimits.Columns) throw new TooLargeException("TooManyColumns", ImportLimits.Columns);
        if (cell.Text.Length > ImportLimits.CellCharacters) throw new TooLargeException("CellTooLong", ImportLimits.CellCharacters);
        rows.Add(address.Row);
        if (rows.Count > ImportLimits.Rows) throw new TooLargeException("TooManyRows", ImportLimits.Rows);
        cells[address] = cell;
        if (cells.Count > ImportLimits.Cells) throw new TooLargeException("TooManyCells", ImportLimits.Cells);
    }
}
