using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Differences;

namespace Scheduler.Files.Plans;

/// <summary>Two plans side by side as a table for officials: one row per figure that differs, Chinese headings, a byte order mark so that Excel reads it
/// as UTF-8. What is not known is empty; equal plans leave the headings alone.</summary>
public static class DifferencesCsv
{
    private static readonly string[] Columns =
    [
        "Csv.Number", "Differences.Csv.Kind", "Differences.Csv.Subject", "Csv.City", "Csv.Company", "Differences.Csv.Figure", "Differences.Csv.Unit",
        "Differences.Csv.A", "Differences.Csv.B", "Differences.Csv.Change", "Differences.Csv.BoundA", "Differences.Csv.BoundB", "Differences.Csv.GapA",
        "Differences.Csv.GapB", "Csv.From", "Csv.To", "Csv.Remark",
    ];

    /// <summary>Levels, cities, companies and lines in this order, then of each line whose days differ its stops and the spans that only one plan has.</summary>
    public static byte[] Bytes(PlanDifferences differences)
    {
        var remark = SpreadsheetCell.Harmless(Remark(differences));
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(column => Chinese(column)).ToArray());
            foreach (var (index, row) in Rows(differences).Index()) csv.WriteRecord([Number(index + 1), .. row.Cells(), remark]);
        }

        return stream.ToArray();
    }

    private static IEnumerable<DifferenceRow> Rows(PlanDifferences differences) =>
    [
        .. differences.DifferentLevels.Select(OfLevel),
        .. differences.Cities.SelectMany(city => OfFigures(city.Figures, new(Chinese("Csv.City"), city.Name.Zh, city.Name.Zh, ""))),
        .. differences.Companies.SelectMany(company => OfFigures(company.Figures, new(Chinese("Csv.Company"), company.Name.Zh, "", company.Name.Zh))),
        .. differences.Lines.SelectMany(line => OfFigures(line.Figures, HeadOf("Csv.Line", line))),
        .. differences.MovedLines.SelectMany(OfDays),
    ];

    private static DifferenceRow OfLevel(LevelDifference level) => new(Chinese("Differences.Csv.Level"), DifferenceWords.Name(level.Level).Zh, "", "")
    {
        Unit = DifferenceWords.Unit(level.Level).Zh,
        A = Number(level.A?.Value),
        B = Number(level.B?.Value),
        Change = Number(level.Change),
        BoundA = Number(level.A?.Bound),
        BoundB = Number(level.B?.Bound),
        GapA = Percent(level.A),
        GapB = Percent(level.B),
    };

    private static IEnumerable<DifferenceRow> OfFigures(IEnumerable<FigureDifference> figures, DifferenceRow head) =>
        figures.Where(figure => figure.Differs).Select(figure => head with
        {
            Figure = DifferenceWords.Name(figure.Figure).Zh,
            Unit = DifferenceWords.Unit(figure.Figure).Zh,
            A = Number(figure.A),
            B = Number(figure.B),
            Change = Number(figure.Change),
        });

    private static IEnumerable<DifferenceRow> OfDays(LineDifference line)
    {
        var head = HeadOf("Differences.Csv.Days", line);
        return
        [
            head with { Figure = Chinese("Differences.Csv.StopSpans"), A = Spans(line.StopsA), B = Spans(line.StopsB) },
            .. line.OnlyInA.Intervals.Select(days => OfSpan(head, "Differences.Csv.OnlyInA", days) with { A = Number(days.Length) }),
            .. line.OnlyInB.Intervals.Select(days => OfSpan(head, "Differences.Csv.OnlyInB", days) with { B = Number(days.Length) }),
        ];
    }

    private static DifferenceRow OfSpan(DifferenceRow head, string figure, DateInterval days) => head with
    {
        Figure = Chinese(figure),
        Unit = Chinese("Differences.Csv.DaysUnit"),
        From = Date(days.Start),
        To = Date(days.End),
    };

    private static DifferenceRow HeadOf(string kind, LineDifference line) => new(Chinese(kind), line.Line.Id, line.City.Zh, line.Line.CompanyId);

    /// <summary>Everything that must not be lost when a row is copied elsewhere.</summary>
    private static string Remark(PlanDifferences differences) => string.Join('；',
    [
        .. differences.IsDraft ? [Chinese("Csv.Draft")] : Array.Empty<string>(),
        .. differences.Sides.Where(side => !side.Plan.Compared.Scenario.Assumptions.IsEmpty).Select(side => Chinese("Differences.Csv.WhatIf", side.Letter)),
        .. differences.Sides.Where(side => !side.Plan.Accepted).Select(side => Chinese("Differences.Csv.Rejected", side.Letter)),
    ]);

    private static string Spans(DaySet days) =>
        string.Join('；', days.Intervals.Select(span => Chinese("Changes.Csv.Stop", Date(span.Start), Date(span.End), span.Length)));

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Percent(LevelOutcome? level) => level?.Gap is { } gap ? (gap * 100).ToString("0.######", CultureInfo.InvariantCulture) : "";

    private static string Chinese(string key, params object[] arguments) => PlanText.Catalog.Format(key, arguments).In(Language.Chinese);
}
