using System.Collections.Immutable;
using System.Text;
using Scheduler.Race.Measures;

namespace Scheduler.Race.Output;

/// <summary>race.md: one table per scenario, and what went wrong.</summary>
internal static class RacePage
{
    private const string Heading = "# 求解方法对比 · The race of methods\n\n";

    public static string Of(RaceRecord<ScenarioScore> record)
    {
        var text = new StringBuilder(Heading);
        text.Append($"{record.Machine.Date:yyyy-MM-dd}, one run of {record.Seconds} s each, one after the other, on {record.Machine.Cores} cores ({record.Machine.Processor}), ");
        text.Append($"{record.Machine.MemoryBytes / 1e9:0.0} GB. Times count from the start of each method's process. What the columns mean stands in perf/README.md.\n\n");
        text.Append("![Gaps over time](race.svg)\n");
        foreach (var score in record.Results) Add(text, score, record.Seconds);
        text.Append($"\nCommand: `{record.CommandLine}`\n");
        return text.ToString();
    }

    private static void Add(StringBuilder text, ScenarioScore score, int seconds)
    {
        text.Append($"\n## {score.Name}: {score.Lines} lines, {score.Days} days\n\n");
        text.Append($"Shortage held at {Show.Number(score.HeldShortage)} t. Best verified exposure {Show.Number(score.BestExposure)}, best bound {Show.Number(score.BestBound)}, ");
        text.Append($"no stop at all {Show.Number(score.Reference)}.\n\n");
        text.Append(MarkdownTable.Of(Head(seconds), score.Methods.Select(Row)));
        text.Append("\nGaps against the method's own bound:\n\n");
        text.Append(MarkdownTable.Of(
            ["method", "own bound", .. Moments(seconds)],
            score.Methods.Select(method => method.Gaps.Select(gap => Show.Percent(gap.ToOwn)).Prepend(Show.Number(method.Bound)).Prepend(Name(method)))));
        text.Append('\n');
        foreach (var method in score.Methods)
            text.Append($"- {Name(method)}: {(method.Run.Version is { } version ? $"{version}; {method.Run.End}" : "not installed")}\n");
        foreach (var (method, error) in score.Methods.SelectMany(method => method.Errors.Select(error => (method, error))))
            text.Append($"- **error**, {Name(method)}: {error.ReplaceLineEndings(" ")}\n");
    }

    private static IEnumerable<string> Moments(int seconds) => ScenarioScore.Moments(seconds).Select(moment => $"{moment} s");

    private static ImmutableArray<string> Head(int seconds) =>
    [
        "method", "first plan, s", .. Moments(seconds).Select(moment => $"gap {moment}"), "primal integral, s", "exposure", "verifier", "ended, s",
        "memory, MB", "of it root", "of it children",
    ];

    private static IEnumerable<string> Row(MethodScore method)
    {
        var run = method.Run;
        if (run.Version is null) return [Name(method), "not installed", .. Enumerable.Repeat(Show.Missing, method.Gaps.Length + 7)];
        return
        [
            Name(method),
            Show.Seconds(method.Trace.FirstPlan),
            .. method.Gaps.Select(gap => Show.Percent(gap.ToBest)),
            Show.Seconds(method.Integral),
            Show.Number(run.Judgement?.Exposure),
            Verdict(method),
            Show.Seconds(run.Seconds),
            Show.Megabytes(run.Memory.All),
            Show.Megabytes(run.Memory.Root),
            Show.Megabytes(run.Memory.Descendants),
        ];
    }

    private static string Verdict(MethodScore method) => method switch
    {
        { Errors: [var error, ..] } => $"ERROR: {error}",
        { Run.Judgement: null } => "no plan",
        { Exposure: null } => $"accepted, with the shortage {method.Run.Judgement.Shortage}",
        _ => "accepted",
    };

    private static string Name(MethodScore method) => method.Run.Method.ToString().ToLowerInvariant();
}
