namespace Scheduler.Files.Plans;

/// <summary>Cells of tables that people open in a spreadsheet.</summary>
public static class SpreadsheetCell
{
    /// <summary>A cell that a spreadsheet would run as a formula gets an apostrophe in front. Not left to CsvHelper, which knows only
    /// ASCII: Chinese and Japanese versions of Excel take full-width signs for the plain ones.</summary>
    public static string Harmless(string cell) =>
        cell.TrimStart() is [var first, ..] && "=+-@＝＋－＠|".Contains(first) ? "'" + cell : cell;
}
