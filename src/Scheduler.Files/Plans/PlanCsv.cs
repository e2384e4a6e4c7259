using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Plans;

/// <summary>plan.csv: the plan as officials pass it on (错峰生产计划表), one row per stop, Chinese headings, a byte order mark
/// so that Excel reads it as UTF-8.</summary>
public static class PlanCsv
{
    private static readonly string[] Columns =
    [
        "Csv.Number", "Csv.City", "Csv.County", "Csv.Company", "Csv.Line", "Csv.TonnesPerDay", "Csv.Grade",
        "Csv.From", "Csv.To", "Csv.Days", "Csv.Due", "Csv.Given", "Csv.Remark",
    ];

    /// <summary>The table as a file.</summary>
    public static byte[] Bytes(Scenario scenario, ShutdownPlan plan, PlanVerdict verdict)
    {
        var lines = scenario.Lines.ToDictionary(line => line.Id);
        var figures = verdict.Figures?.Lines.ToDictionary(line => line.LineId) ?? [];

        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(Chinese).ToArray());
            for (var i = 0; i < plan.Stops.Length; i++)
            {
                var stop = plan.Stops[i];
                var line = lines.GetValueOrDefault(stop.LineId);
                var given = figures.GetValueOrDefault(stop.LineId);
                string[] row =
                [
                    Number(i + 1),
                    line is null ? "" : scenario.CityOf(line).Name.Zh,
                    line?.County ?? "",
                    line?.CompanyId ?? "",
                    stop.LineId,
                    Number(line?.TonnesPerDay),
                    line is null ? "" : LineText.Of(line.Grade).Zh,
                    LocalDatePattern.Iso.Format(stop.Days.Start),
                    LocalDatePattern.Iso.Format(stop.Days.End),
                    Number(stop.Days.Length),
                    Number(given?.Due.DueDays),
                    Number(given?.GivenDays),
                    Remark(scenario, line, verdict),
                ];
                csv.WriteRecord(row.Select(SpreadsheetCell.Harmless).ToArray());
            }
        }

        return stream.ToArray();
    }

    /// <summary>Everything that must not be lost when a row is copied elsewhere: special class, days that the line is idle, draft mark, what-if, rejection.</summary>
    private static string Remark(Scenario scenario, ClinkerLine? line, PlanVerdict verdict)
    {
        var remarks = new List<string>();
        if (line is { SpecialClass: not SpecialClass.None }) remarks.Add(LineText.Of(line.SpecialClass).Zh);
        if (line is not null && LineLoad.Of(scenario, line).IdleDays is { IsEmpty: false } idle)
            remarks.Add(PlanText.Catalog.Format("Csv.Idle", idle.ToString()).Zh);
        if (scenario.Status == DraftStatus.AssumptionDraft) remarks.Add(Chinese("Csv.Draft"));
        if (!scenario.Assumptions.IsEmpty) remarks.Add(Chinese("Csv.WhatIf"));
        if (!verdict.Accepted) remarks.Add(Chinese("Csv.Rejected"));
        return string.Join('；', remarks);
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Chinese(string key) => PlanText.Catalog.Format(key).In(Language.Chinese);
}
