using NodaTime;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Who made the plan, under which limits, and what it cost: what is needed to make it again.</summary>
internal sealed class RunSection : IReportSection
{
    private static readonly string[] KnownEnds = ["proven", "gap", "nothing-to-move", "time", "work", "cancelled", "running"];

    public string Id => "run";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        var solver = input.Result.Solver;
        var run = input.Run;
        using (html.In("dl", ("class", "facts run")))
        {
            Fact(html, "Run.Solver", Same(solver.Name));
            Fact(html, "Run.Version", Same(solver.Version));
            Fact(html, "Run.Seed", Same($"{solver.Seed}"));
            Fact(html, "Run.TimeLimit", solver.TimeLimitSeconds is { } seconds ? Seconds(seconds) : ReportText.Of("Run.None"));
            Fact(html, "Run.WorkLimit", solver.WorkLimit is { } work ? ReportText.Of("Run.Rounds", Show.Number(work)) : ReportText.Of("Run.None"));
            Fact(html, "Run.Stopped", KnownEnds.Contains(solver.Stopped) ? ReportText.Of($"Run.Stopped.{solver.Stopped}") : Same(solver.Stopped));
            Fact(html, "Run.Started", ReportText.Of("Run.Started.Value", ChinaTime(run.Started)));
            Fact(html, "Run.Elapsed", Seconds(run.ElapsedSeconds));
            Fact(html, "Run.First", run.SecondsToFirstPlan is { } first ? Seconds(first) : Same(Show.Dash));
            Fact(html, "Run.Memory", Megabytes(run.PeakMemoryBytes));
            Fact(html, "Run.SolverMemory", Megabytes(run.PeakSolverMemoryBytes));
            Fact(html, "Run.Cores", Same($"{run.Cores}"));
            Fact(html, "Run.Scenario", Same(input.Scenario.Id), "code");
            Fact(html, "Run.Hash", Same(input.Scenario.ContentHash), "code");
            Fact(html, "Run.Command", Same(run.CommandLine), "code");
        }

        if (!run.Progress.IsEmpty) WriteProgress(html, run);
    }

    private static void WriteProgress(HtmlBuilder html, RunRecord run)
    {
        using (html.In("details"))
        {
            html.Element("summary", ReportText.Of("Run.Progress", run.Progress.Length));
            using (html.In("table", ("class", "progress")))
            {
                Table.Head(html, "Run.Progress.Seconds#", "Levels.Level", "Run.Progress.Value#", "Levels.Bound#");
                using (html.In("tbody"))
                {
                    foreach (var sample in run.Progress)
                    {
                        using (html.In("tr"))
                        {
                            html.Element("td", Show.Decimal(sample.SecondsElapsed), ("class", "number"));
                            html.Element("td", ReportText.Of($"Level.{sample.Level}"));
                            html.Element("td", Show.Number(sample.Value), ("class", "number"));
                            html.Element("td", Show.Number(sample.Bound), ("class", "number"));
                        }
                    }
                }
            }
        }
    }

    private static void Fact(HtmlBuilder html, string key, LocalizedText value, string style = "words")
    {
        using (html.In("div"))
        {
            html.Element("dt", ReportText.Of(key));
            html.Element("dd", value, ("class", style));
        }
    }

    private static LocalizedText Same(string text) => LocalizedText.Same(text);

    private static LocalizedText Seconds(double seconds) => ReportText.Of("Run.Seconds", Show.Decimal(seconds));

    private static LocalizedText Megabytes(long bytes) => ReportText.Of("Run.Megabytes", Show.Number(bytes / (1024 * 1024)));

    /// <summary>All of China keeps one time, UTC+8, without summer time.</summary>
    private static string ChinaTime(Instant instant) =>
        instant.WithOffset(Offset.FromHours(8)).ToString("uuuu-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
