using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using Scheduler.Files.Plans;
using Scheduler.Store.Runs;
using Scheduler.Store.Sweeps;

namespace Scheduler.Worker.Api;

/// <summary>A sweep as a table for a spreadsheet: one row a question, each level with value and bound, the exposure with its gap. What is not known is empty.</summary>
internal static class SweepTable
{
    private static readonly string[] Levels = ["shortage", "exposure", "fairness", "restarts"];

    public static byte[] Bytes(Sweep sweep)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(
                ["position", "label", "run", "state", "outcome", .. Levels.SelectMany(level => (string[])[level, $"{level}_bound"]), "exposure_gap", "seconds"]);
            foreach (var question in sweep.Runs) csv.WriteRecord(Row(question).Select(SpreadsheetCell.Harmless).ToArray());
        }

        return stream.ToArray();
    }

    private static IEnumerable<string> Row(SweepRun question)
    {
        var summary = question.Run.Summary is { } json ? JsonNode.Parse(json) : null;
        var levels = summary?["levels"]?.AsArray().ToDictionary(level => (string)level!["name"]!) ?? [];
        yield return Text(question.Position);
        yield return question.Label;
        yield return Text(question.Run.Id);
        yield return RunWords.Of(question.Run.State);
        yield return (string?)summary?["outcome"] ?? "";
        foreach (var name in Levels)
        {
            yield return Text((long?)levels.GetValueOrDefault(name)?["value"]);
            yield return Text((long?)levels.GetValueOrDefault(name)?["bound"]);
        }

        yield return Text((double?)levels.GetValueOrDefault("exposure")?["gap"]);
        yield return Text((double?)summary?["elapsedSeconds"]);
    }

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
