using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Plans;

/// <summary>changes.csv: what a new plan changes against the one in force, one row per changed line, headed like plan.csv.</summary>
internal static class ChangesCsv
{
    private static readonly string[] Columns =
        ["Csv.Number", "Csv.City", "Csv.County", "Csv.Company", "Csv.Line", "Changes.Csv.Moved", "Changes.Csv.Before", "Changes.Csv.After", "Changes.Csv.Why", "Changes.Csv.Effect", "Csv.Remark"];

    public static byte[] Bytes(Scenario scenario, PlanChanges changes)
    {
        var lines = scenario.Lines.ToDictionary(line => line.Id);
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(column => Chinese(column)).ToArray());
            foreach (var (index, change) in changes.Lines.Index())
            {
                var line = lines[change.LineId];
                string[] row =
                [
                    Number(index + 1),
                    scenario.CityOf(line).Name.Zh,
                    line.County,
                    line.CompanyId,
                    line.Id,
                    Number(change.MovedDays),
                    Stops(change.Before),
                    Stops(change.After),
                    ChangeWords.Why(change).Zh,
                    ChangeWords.Effect(change).Zh,
                    scenario.Status == DraftStatus.AssumptionDraft ? Chinese("Csv.Draft") : "",
                ];
                csv.WriteRecord(row.Select(SpreadsheetCell.Harmless).ToArray());
            }
        }

        return stream.ToArray();
    }

    private static string Stops(IEnumerable<DateInterval> stops) =>
        string.Join('；', stops.Select(days => Chinese("Changes.Csv.Stop", Date(days.Start), Date(days.End), days.Length)));

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Chinese(string key, params object[] arguments) => PlanText.Catalog.Format(key, arguments).In(Language.Chinese);
}
