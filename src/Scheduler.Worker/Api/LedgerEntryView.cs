using System.Globalization;
using Scheduler.Files.Plans;
using Scheduler.Store.Ledger;

namespace Scheduler.Worker.Api;

/// <summary>An entry of a book, as in <c>ledger.csv</c> (docs/format.md).</summary>
/// <param name="Seq">Its number, from 1 on without a gap.</param>
/// <param name="Date">Day from which it holds.</param>
/// <param name="Line">The line.</param>
/// <param name="Period">The period whose account it changes.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Days">Days; of a correction those that the entry should have had.</param>
/// <param name="ToPeriod">The later period of an offset or a carry; null for the others.</param>
/// <param name="Corrects">The entry that a correction puts right; null for the others.</param>
/// <param name="Reason">Why.</param>
/// <param name="Document">What proves it.</param>
/// <param name="ApprovedBy">Who approved it; null where nobody did.</param>
/// <param name="Application">The application by which it came in; null for the others.</param>
/// <param name="EnteredAt">ISO 8601 in UTC, as all times.</param>
/// <param name="EnteredBy">Who put it into the store.</param>
public sealed record LedgerEntryView(
    long Seq,
    string Date,
    string Line,
    string Period,
    string Kind,
    decimal Days,
    string? ToPeriod,
    int? Corrects,
    string Reason,
    string Document,
    string? ApprovedBy,
    long? Application,
    string EnteredAt,
    string EnteredBy)
{
    internal static LedgerEntryView Of(StoredLedgerEntry entry)
    {
        var cells = LedgerEntriesCsv.CellsOf(entry.Row);
        return new LedgerEntryView(
            entry.Seq,
            Cell("date"),
            Cell("line"),
            Cell("period"),
            Cell("kind"),
            decimal.Parse(Cell("days"), CultureInfo.InvariantCulture),
            Optional("to_period"),
            Optional("corrects") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null,
            Cell("reason"),
            Cell("document"),
            Optional("approved_by"),
            entry.ApplicationId,
            entry.EnteredAt.ToString(),
            entry.EnteredBy);

        string Cell(string column) => cells[LedgerEntriesCsv.Columns.IndexOf(column)];

        string? Optional(string column) => Cell(column) is { Length: > 0 } text ? text : null;
    }
}
