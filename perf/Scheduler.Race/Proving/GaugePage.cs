using System.Globalization;
using Scheduler.Race.Output;

namespace Scheduler.Race.Proving;

/// <summary>The page of a gauge: what is proven by whom, and how far our plans and bounds are from it.</summary>
internal static class GaugePage
{
    public static string Of(RaceRecord<GaugeResult> record)
    {
        var searches = record.Results[0].Searches;
        return $"""
            # Proven optima, and how near we come

            {record.Machine.Date:yyyy-MM-dd}, {record.Machine.Processor}, {record.Machine.Cores} cores; `{record.CommandLine}`

            ## Who proved what

            {MarkdownTable.Of(["scenario", "level", "optimum", "columns", "rows", "proven by"], record.Results.SelectMany(result => result.Optimum.Levels.Select(level => Proven(result, level))))}
            ## Plan and bound against the optimum, in shares of the avoidable exposure

            {MarkdownTable.Of(
                ["scenario", "lines", "days", "avoidable", .. searches.SelectMany(search => new[] { $"plan above, {search.Told}", $"bound below, {search.Told}" })],
                record.Results.Select(result => (IEnumerable<string>)
                [
                    result.Optimum.Scenario,
                    Show.Number(result.Optimum.Lines),
                    Show.Number(result.Optimum.Days),
                    Show.Number(result.Avoidable),
                    .. result.Searches.SelectMany(search => new[] { Show.Percent(result.PlanMisses(search)), Show.Percent(result.BoundMisses(search)) }),
                ]))}
            """.ReplaceLineEndings("\n") + Untrue(record);
    }

    private static string[] Proven(GaugeResult result, LevelProof level) =>
    [
        result.Optimum.Scenario,
        level.Level.ToString().ToLowerInvariant(),
        Show.Number(level.Optimum),
        Show.Number(level.Variables),
        Show.Number(level.Rows),
        string.Join(", ", level.Runs.Where(run => run.IsProof).OrderBy(run => run.Method)
            .Select(run => string.Create(CultureInfo.InvariantCulture, $"{run.Method.ToString().ToLowerInvariant()} {run.Seconds:0.0} s"))),
    ];

    private static string Untrue(RaceRecord<GaugeResult> record) =>
        string.Concat(record.Results.SelectMany(result => result.Searches.SelectMany(search => search.Untrue)).Select(untrue => $"\n**Untrue**: {untrue}\n"));
}
