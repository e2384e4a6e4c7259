using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using Scheduler.Domain.Ledger;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Plans;

/// <summary>Entries of the book as the file <c>ledger.csv</c> of a scenario, which is read back as it was written.</summary>
public static class LedgerEntriesCsv
{
    private static readonly string[] Columns =
        ["seq", "date", "line", "period", "kind", "days", "to_period", "corrects", "reason", "document", "approved_by"];

    public static byte[] Bytes(IEnumerable<LedgerEntry> entries)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var entry in entries)
            {
                csv.WriteRecord(
                [
                    entry.Seq.ToString(CultureInfo.InvariantCulture),
                    LocalDatePattern.Iso.Format(entry.Date),
                    entry.LineId,
                    entry.PeriodId,
                    Vocabularies.LedgerEntryKind.WordOf(entry.Kind),
                    entry.Days.ToString(),
                    entry.ToPeriodId ?? "",
                    entry.Corrects?.ToString(CultureInfo.InvariantCulture) ?? "",
                    entry.Reason,
                    entry.Document,
                    entry.ApprovedBy,
                ]);
            }
        }

        return stream.ToArray();
    }
}
