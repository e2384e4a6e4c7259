using System.Collections.Immutable;

namespace Scheduler.Papers.Office.Sheets;

/// <summary>One row.</summary>
/// <param name="Height">Points.</param>
/// <param name="Cells">From the first column on, without gaps.</param>
internal sealed record SheetRow(double Height, ImmutableArray<Cell> Cells)
{
    /// <summary>Height of a line of text, points.</summary>
    public const double LineHeight = 14;

    /// <summary>The greatest height of the file format, points.</summary>
    public const double MostHeight = 409;

    /// <summary>Height that shows all lines of the tallest of some texts, none of which is broken further.</summary>
    public static double HeightOf(params IEnumerable<string> texts) =>
        6 + (LineHeight * texts.Select(text => 1 + text.Count(character => character == '\n')).DefaultIfEmpty(1).Max());

    /// <summary>Height of a text that is broken where it is wider than its column.</summary>
    /// <param name="width">Characters of a Latin script in a line; Chinese ones take two.</param>
    public static double HeightOf(string text, double width) =>
        6 + (LineHeight * text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Sum(character => character > 0x2E7F ? 2 : 1) / width))));
}
