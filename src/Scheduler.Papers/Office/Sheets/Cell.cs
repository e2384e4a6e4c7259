namespace Scheduler.Papers.Office.Sheets;

/// <summary>One cell: a text, a number, or a formula with the number that it gives; empty where it is neither.</summary>
internal sealed record Cell(CellLook Look, string? Text = null, decimal? Number = null, string? Formula = null)
{
    public static Cell Empty(CellLook look) => new(look);

    public static Cell Of(CellLook look, string text) => new(look, Text: text);

    public static Cell Of(CellLook look, decimal? number) => new(look, Number: number);

    /// <param name="formula">Without the sign of equality.</param>
    /// <param name="value">What it gives, so that a reader that does not calculate shows it too.</param>
    public static Cell Sum(CellLook look, string formula, decimal value) => new(look, Number: value, Formula: formula);
}
