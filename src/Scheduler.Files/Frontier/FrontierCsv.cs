using System.Globalization;
using CsvHelper;
using Scheduler.Domain.Frontier;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Files.Reports.Frontier;

namespace Scheduler.Files.Frontier;

/// <summary>A frontier as a table for officials: a row for each point, Chinese headings, a byte order mark so that Excel reads it as UTF-8. What is not known is empty.</summary>
internal static class FrontierCsv
{
    private static readonly string[] Columns =
    [
        "Frontier.Supply.Head", "Frontier.Fairness.Head", "Frontier.State.Head", "Frontier.Exposure", "Frontier.Bound", "Frontier.Gap", "Frontier.Change", "Frontier.ChangeLeast", "Frontier.ChangeMost", "Frontier.Deviation",
        "Frontier.Spread", "Frontier.Shortage", "Frontier.Restarts", "Frontier.Csv.Plan", "Frontier.Csv.Reasons", "Frontier.Csv.Remark",
    ];

    public static byte[] Bytes(Scenario scenario, ExposureFrontier frontier)
    {
        // A row may be copied elsewhere; what it rests on must go with it.
        LocalizedText[] rests = [.. scenario.Status == DraftStatus.AssumptionDraft ? [ReportText.Of("Frontier.Csv.Draft")] : Array.Empty<LocalizedText>(), .. scenario.Assumptions];
        var remark = SpreadsheetCell.Harmless(string.Join('；', rests.Select(text => text.In(Language.Chinese))));
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(column => ReportText.Of(column).In(Language.Chinese)).ToArray());
            foreach (var point in frontier.Points) csv.WriteRecord([.. Cells(frontier, point), remark]);
        }

        return stream.ToArray();
    }

    private static string[] Cells(ExposureFrontier frontier, FrontierPoint point)
    {
        var figures = point.Plan?.Figures;
        return
        [
            FrontierWords.Supply(point.Limits.SupplyPercent).In(Language.Chinese),
            FrontierWords.Fairness(point.Limits.FairnessPermille).In(Language.Chinese),
            FrontierWords.State(point.State).In(Language.Chinese),
            Number(figures?.Exposure),
            Number(point.Bound),
            point.Exposure?.Gap is { } gap ? $"{(gap * 100).ToString("0.######", CultureInfo.InvariantCulture)}%" : "",
            Number(frontier.ChangeOf(point)),
            Number(frontier.ProvenChangeOf(point)?.Least),
            Number(frontier.ProvenChangeOf(point)?.Most),
            Number(figures?.Fairness?.GreatestDeviation),
            Number(figures?.Fairness?.GreatestSpread),
            Number(figures?.ShortageTonnes),
            Number(figures?.Restarts),
            point.Plan is { } plan ? FrontierWriter.PlanFile(plan) : "",
            SpreadsheetCell.Harmless(string.Join('；', point.Conflicts.Select(conflict => conflict.In(Language.Chinese)))),
        ];
    }

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
