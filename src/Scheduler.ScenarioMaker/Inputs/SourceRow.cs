using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>One row of a source table; every fault names file, row and column.</summary>
/// <param name="File">Path inside the data folder.</param>
/// <param name="Row">Row of the file, 1 = header.</param>
/// <param name="Values">Column → text.</param>
public sealed record SourceRow(string File, int Row, IReadOnlyDictionary<string, string> Values)
{
    public string Text(string column) => Values[column];

    public int Integer(string column) =>
        int.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault(column, "a whole number");

    public decimal Decimal(string column) =>
        decimal.TryParse(
            Text(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault(column, "a number with a decimal point");

    public LocalDate Date(string column) =>
        LocalDatePattern.Iso.Parse(Text(column)) is { Success: true } date ? date.Value : throw Fault(column, "a date such as 2016-01-31");

    /// <summary>A fault of one cell.</summary>
    public InputFaultException Fault(string column, string needed) =>
        new($"{File}, row {Row}, column {column}: found '{Text(column)}', needed is {needed}.");
}
