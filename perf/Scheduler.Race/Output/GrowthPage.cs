using System.Collections.Immutable;
using System.Text;
using Scheduler.Race.Growing;
using Scheduler.Race.Measures;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Output;

/// <summary>growth.md: one table per method, a row for each size and one for the fitted exponents.</summary>
internal static class GrowthPage
{
    private const string Heading = "# 规模增长 · Growth with the size\n\n";

    public static string Of(RaceRecord<GrowthResult> record)
    {
        var text = new StringBuilder(Heading);
        text.Append($"{record.Machine.Date:yyyy-MM-dd}, one run of {record.Seconds} s each, one after the other, on {record.Machine.Cores} cores ({record.Machine.Processor}), ");
        text.Append($"{record.Machine.MemoryBytes / 1e9:0.0} GB. What the columns mean stands in perf/README.md.\n\n![Growth](growth.svg)\n");
        foreach (var method in record.Results.SelectMany(result => result.Score.Methods).Select(score => score.Run.Method).Distinct())
            Add(text, method, record);
        text.Append($"\nCommand: `{record.CommandLine}`\n");
        return text.ToString();
    }

    private static void Add(StringBuilder text, RaceMethod method, RaceRecord<GrowthResult> record)
    {
        var rows = record.Results
            .Select(result => (result.Size, Score: result.Score.Methods.SingleOrDefault(score => score.Run.Method == method)!))
            .Where(row => row.Score is not null)
            .ToList();
        var columns = GrowthColumn.All(record.Seconds);
        text.Append($"\n## {method.ToString().ToLowerInvariant()}\n\n");
        text.Append(MarkdownTable.Of(
            ["lines", "days", "line-days", .. columns.Select(column => column.Name), "shortage, t", "verifier"],
            rows.Select(row => Row(row.Size, row.Score, columns)).Append(
            [
                "exponent", "", "",
                .. columns.Select(column => Show.Short(PowerFit.Exponent(rows
                    .Select(row => (X: (double)row.Size.LineDays, Y: column.Value(row.Score)))
                    .Where(point => point.Y is not null)
                    .Select(point => (point.X, point.Y!.Value))))),
                "", "",
            ])));
        foreach (var (size, error) in rows.SelectMany(row => row.Score.Errors.Select(error => (row.Size, error))))
            text.Append($"\n- **error**, {size.Id}: {error.ReplaceLineEndings(" ")}\n");
    }

    private static IEnumerable<string> Row(GrowthSize size, MethodScore score, ImmutableArray<GrowthColumn> columns) =>
    [
        $"{size.Lines}", $"{size.Days}", Show.Number(size.LineDays),
        .. columns.Select(column => column.Show(column.Value(score))),
        Show.Number(score.Run.Judgement?.Shortage),
        Verdict(score),
    ];

    private static string Verdict(MethodScore score)
    {
        if (score.Run.Version is null) return "not installed";
        if (!score.Errors.IsEmpty) return "ERROR";
        return score.Run.Judgement is null ? "no plan" : "accepted";
    }
}
