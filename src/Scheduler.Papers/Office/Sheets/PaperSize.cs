namespace Scheduler.Papers.Office.Sheets;

/// <summary>Sheets of paper; the numbers are those of the file format.</summary>
internal enum PaperSize
{
    A3 = 8,
    A4 = 9,
}
