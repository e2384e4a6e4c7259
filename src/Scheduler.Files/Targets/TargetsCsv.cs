using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Targets;

/// <summary>Targets and coverage as tables for officials: Chinese headings, a byte order mark so that Excel reads them as UTF-8. What is not known is empty.</summary>
public static class TargetsCsv
{
    private static readonly ImmutableArray<string> TargetColumns =
    [
        "Csv.Id", "Heading.Target", "Heading.Outcome", "Heading.Asked", "Csv.Unit", "Csv.By", "Csv.On", "Csv.FitsLines", "Csv.FitsTonnes", "Csv.FitsNotLines",
        "Csv.FitsNotTonnes", "Csv.UnknownLines", "Csv.UnknownTonnes", "Csv.AssumedLines", "Csv.Lowest", "Csv.Highest", "Csv.FitsList", "Csv.FitsNotList", "Csv.UnknownList",
        "Csv.Missing", "Csv.Issuer", "Csv.Notice", "Csv.Article", "Csv.Remark",
    ];

    private static readonly ImmutableArray<string> CoverageColumns =
    [
        "Csv.Id", "Coverage.Fact", "Coverage.AskedBy", "Csv.On", "Csv.AllLines", "Csv.AllTonnes", "Csv.SourcedLines", "Csv.SourcedTonnes", "Csv.SourcedShare",
        "Csv.AssumedLines", "Csv.AssumedTonnes", "Csv.AssumedShare", "Csv.UnknownLines", "Csv.UnknownTonnes", "Csv.UnknownShare", "Csv.NotAskedLines", "Csv.NotAskedTonnes", "Csv.NotAskedShare",
        "Csv.UnknownList", "Csv.Remark",
    ];

    /// <summary>One row per target.</summary>
    public static byte[] Targets(Scenario scenario, IEnumerable<TargetFigures> targets) => Bytes(TargetColumns, targets.Select(figures => Row(scenario, figures)));

    /// <summary>One row per fact.</summary>
    /// <param name="on">The day whose facts were counted.</param>
    public static byte[] Coverage(Scenario scenario, IEnumerable<FactCoverage> coverage, LocalDate on) =>
        Bytes(CoverageColumns, coverage.Select(fact => Row(scenario, fact, on)));

    private static string[] Row(Scenario scenario, TargetFigures figures)
    {
        var target = figures.Target;
        return
        [
            target.Id,
            target.Name.Zh,
            TargetWords.Outcome(figures).Zh,
            TargetWords.Asked(target).Zh,
            target is ShareTarget share ? Chinese($"Csv.Unit.{share.Unit}") : "",
            target.By is { } by ? Date(by) : "",
            Date(figures.On),
            .. target is UncountableTarget ? ["", "", "", "", "", "", ""] : Totals(figures),
            figures.Lowest is { } lowest ? TargetWords.Percent(lowest) : "",
            figures.Highest is { } highest ? TargetWords.Percent(highest) : "",
            Names(scenario, figures, TargetAnswer.Fits),
            Names(scenario, figures, TargetAnswer.FitsNot),
            Names(scenario, figures, TargetAnswer.Unknown),
            target is UncountableTarget uncountable ? uncountable.Missing.Zh : "",
            target.Source.Issuer,
            target.Source.Notice,
            target.Source.Article,
            Remark(scenario, target.Source.Assumed),
        ];
    }

    private static string[] Totals(TargetFigures figures) =>
    [
        .. from answer in (TargetAnswer[])[TargetAnswer.Fits, TargetAnswer.FitsNot, TargetAnswer.Unknown]
           let total = figures.TotalOf(answer)
           from number in (long[])[total.Lines, total.TonnesPerDay]
           select Number(number),
        Number(figures.AssumedLines),
    ];

    private static string[] Row(Scenario scenario, FactCoverage fact, LocalDate on) =>
    [
        fact.FactId,
        fact.Name.Zh,
        TargetWords.AskedBy(fact).Zh,
        Date(on),
        Number(fact.Total.Lines),
        Number(fact.Total.TonnesPerDay),
        .. from standing in (FactStanding[])[FactStanding.Sourced, FactStanding.Assumed, FactStanding.Unknown, FactStanding.NotAsked]
           let total = fact.TotalOf(standing)
           from cell in (string[])[Number(total.Lines), Number(total.TonnesPerDay), TargetWords.Percent(TargetWords.ShareOf(fact, standing))]
           select cell,
        string.Join('、', fact.With(FactStanding.Unknown).Select(line => line.LineId)),
        Remark(scenario, assumed: false),
    ];

    private static string Names(Scenario scenario, TargetFigures figures, TargetAnswer answer) =>
        string.Join('、', figures.With(answer).Select(line => TargetWords.NameOf(scenario, line).Zh));

    /// <summary>Everything that must not be lost when a row is copied elsewhere.</summary>
    private static string Remark(Scenario scenario, bool assumed) => string.Join('；',
    [
        .. scenario.Status == DraftStatus.AssumptionDraft ? [Chinese("Csv.Draft")] : Array.Empty<string>(),
        .. scenario.Assumptions.IsEmpty ? [] : new[] { Chinese("Csv.WhatIf") },
        .. assumed ? [Chinese("Csv.TargetAssumed")] : Array.Empty<string>(),
    ]);

    private static byte[] Bytes(ImmutableArray<string> columns, IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(columns.Select(Chinese).ToArray());
            foreach (var row in rows) csv.WriteRecord(row.Select(SpreadsheetCell.Harmless).ToArray());
        }

        return stream.ToArray();
    }

    private static string Chinese(string key) => TargetText.Of(key).In(Language.Chinese);

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
