using System.Globalization;

namespace Scheduler.Import.Sheets;

/// <summary>A place in a sheet, as spreadsheets write it.</summary>
/// <param name="Row">1 = first.</param>
/// <param name="Column">1 = A.</param>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>Letters and number, such as <c>F7</c>.</summary>
    public override string ToString() => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads <c>F7</c>; null for anything else.</summary>
    public static CellAddress? Parse(string text)
    {
        var (column, index) = (0, 0);
        while (index < text.Length && index < 4 && text[index] is >= 'A' and <= 'Z') column = (column * 26) + (text[index++] - 'A' + 1);
        return index > 0 && int.TryParse(text.AsSpan(index), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? new CellAddress(row, column)
            : null;
    }

    private static string Letters(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString()
        : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));
}
