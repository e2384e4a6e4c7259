using System.Collections.Immutable;

namespace Scheduler.Import.Sheets;

/// <summary>One sheet of a file. A merged area has its value in every one of its cells.</summary>
internal sealed class Sheet(
    string name, IReadOnlyDictionary<CellAddress, SourceCell> cells, IReadOnlySet<int> hiddenRows, bool isHidden)
{
    public string Name { get; } = name;

    public bool IsHidden { get; } = isHidden;

    /// <summary>Rows with a value, hidden by whoever sent the file.</summary>
    public ImmutableArray<int> HiddenRows { get; } = [.. cells.Keys.Select(cell => cell.Row).Distinct().Where(hiddenRows.Contains).Order()];

    /// <summary>Rows with a value, first first.</summary>
    public ImmutableArray<int> Rows { get; } = [.. cells.Keys.Select(cell => cell.Row).Distinct().Order()];

    public int LastColumn { get; } = cells.Count == 0 ? 0 : cells.Keys.Max(cell => cell.Column);

    /// <summary>The cell, or null where it is empty.</summary>
    public SourceCell? At(int row, int column) => cells.GetValueOrDefault(new CellAddress(row, column));
}
