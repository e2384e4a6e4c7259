namespace Scheduler.Import.Sheets;

/// <summary>One cell that is not empty.</summary>
/// <param name="Address">Where it stands; of a merged area its first cell.</param>
/// <param name="Text">The value as text: a number in digits, a date as <c>2027-01-05</c>.</param>
/// <param name="Kind">What the spreadsheet takes it for.</param>
/// <param name="Rows">Rows that a merged area spans; 1 for others.</param>
/// <param name="Columns">Columns that a merged area spans; 1 for others.</param>
internal sealed record SourceCell(CellAddress Address, string Text, CellKind Kind, int Rows = 1, int Columns = 1)
{
    /// <summary>Whether one value stands for several rows.</summary>
    public bool SpansRows => Rows > 1;
}
