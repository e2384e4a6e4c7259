namespace Scheduler.Files.Plans;

/// <summary>Cells of tables that are opened in a spreadsheet.</summary>
internal static class CsvCell
{
    /// <summary>A cell that a spreadsheet would run as a formula gets an apostrophe in front. Not left to CsvHelper, which knows only
    /// ASCII: Chinese and Japanese versions of Excel take full-width signs for the plain ones.</summary>
    public static string Harmless(string cell) =>
        cell.TrimStart() is [var first, ..] && "=+-@＝＋－＠|".Contains(first) ? "'" + cell : cell;
}
