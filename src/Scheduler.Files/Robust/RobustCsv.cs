using System.Globalization;
using CsvHelper;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Robust;

/// <summary>robust.csv: one row per outlook, Chinese headings, a byte order mark so that Excel reads it as UTF-8. What is not known is empty.</summary>
internal static class RobustCsv
{
    private static readonly string[] Columns =
    [
        "Csv.Outlook", "Csv.Name", "Csv.Weight", "Csv.Reference", "Csv.Robust", "Csv.Base", "Csv.Best", "Csv.Bound", "Csv.LeastRegret", "Csv.MostRegret",
        "Csv.LeastBaseRegret", "Csv.MostBaseRegret", "Csv.Remark",
    ];

    public static byte[] Bytes(Scenario scenario, RobustPlan plan)
    {
        var remark = scenario.Status == DraftStatus.AssumptionDraft ? PlanText.Catalog.Format("Csv.Draft").In(Language.Chinese) : "";
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(column => RobustText.Of(column).Zh).ToArray());
            foreach (var outlook in plan.Outlooks) csv.WriteRecord(Row(outlook, remark).Select(SpreadsheetCell.Harmless).ToArray());
        }

        return stream.ToArray();
    }

    private static string[] Row(OutlookOutcome outlook, string remark) =>
    [
        outlook.Outlook.Id,
        outlook.Outlook.Name.Zh,
        Number(outlook.Outlook.Weight),
        Number(outlook.WithoutStops),
        Number(outlook.Robust),
        Number(outlook.Base),
        Number(outlook.Best),
        Number(outlook.Bound),
        Number(outlook.LeastRegret),
        Number(outlook.MostRegret),
        Number(outlook.LeastBaseRegret),
        Number(outlook.MostBaseRegret),
        remark,
    ];

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
