using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Plans;

/// <summary>The accounts of the book as a table for officials: Chinese headings, a byte order mark so that Excel reads it as UTF-8.</summary>
public static class LedgerCsv
{
    private static readonly string[] Columns =
    [
        "Csv.City", "Csv.County", "Csv.Company", "Csv.Line", "Ledger.Csv.Period", "Ledger.Csv.State", "Csv.Due", "Ledger.Csv.Done",
        "Ledger.Csv.OffsetIn", "Ledger.Csv.OffsetOut", "Ledger.Csv.Owed", "Ledger.Csv.Overdue", "Ledger.Csv.Credit", "Ledger.Csv.Expired",
        "Ledger.Csv.Expires", "Ledger.Csv.AsOf", "Csv.Remark",
    ];

    /// <summary>One row per account, in the order given; the remark bears the mark of a draft.</summary>
    public static byte[] Bytes(Scenario scenario, LocalDate asOf, IEnumerable<LedgerAccount> accounts)
    {
        var lines = scenario.Lines.ToDictionary(line => line.Id);
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(Chinese).ToArray());
            foreach (var account in accounts)
            {
                var line = lines[account.LineId];
                string[] row =
                [
                    scenario.CityOf(line).Name.Zh,
                    line.County,
                    line.CompanyId,
                    line.Id,
                    account.Period.Name.Zh,
                    LedgerText.Of(account.State).Zh,
                    account.HasDue ? account.Due.ToString() : "",
                    account.Done.ToString(),
                    account.OffsetIn.ToString(),
                    account.OffsetOut.ToString(),
                    account.Owed.ToString(),
                    account.Overdue.ToString(),
                    account.Credit.ToString(),
                    account.Expired.ToString(),
                    account.CreditEnds is { } end ? LocalDatePattern.Iso.Format(end) : "",
                    LocalDatePattern.Iso.Format(asOf),
                    scenario.Status == DraftStatus.AssumptionDraft ? Chinese("Csv.Draft") : "",
                ];
                csv.WriteRecord(row.Select(SpreadsheetCell.Harmless).ToArray());
            }
        }

        return stream.ToArray();
    }

    private static string Chinese(string key) => PlanText.Catalog.Format(key).In(Language.Chinese);
}
