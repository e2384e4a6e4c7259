using Scheduler.Import.Sheets;

namespace Scheduler.Import.Matching;

/// <summary>What a row says of which line it is about; empty texts where it does not say.</summary>
/// <param name="TonnesPerDay">Capacity where it is stated.</param>
/// <param name="Cell">The cell that names the line.</param>
internal sealed record RowNames(string City, string County, string Company, string Line, decimal? TonnesPerDay, CellAddress Cell)
{
    /// <summary>Firm and line as they stand in the row.</summary>
    public string Found => string.Join(' ', new[] { Company, Line }.Where(text => text.Length > 0));
}
