using System.Text.Json;
using NodaTime.Text;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Plans;

/// <summary>plan.json: the plan with its proof and its verdict, described by <c>docs/plan.schema.json</c>. Its bytes depend
/// on nothing but the arguments: no clock, no machine, no culture.</summary>
internal static class PlanJson
{
    /// <summary>Version of the format; a reader refuses a newer one.</summary>
    public const int FormatVersion = 1;

    public static byte[] Bytes(Scenario scenario, PlanResult result, PlanVerdict verdict) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", FormatVersion);
        WriteScenario(json, scenario);
        WriteSolver(json, result.Solver);
        json.WriteString("status", PlanWords.Of(result.Status));
        json.WriteBoolean("accepted", verdict.Accepted);

        json.WriteStartArray("levels");
        foreach (var level in result.Levels) WriteLevel(json, level);
        json.WriteEndArray();

        WriteLines(json, scenario, result.Plan, verdict);

        json.WriteStartArray("form");
        foreach (var finding in verdict.Form) WriteFinding(json, finding);
        json.WriteEndArray();

        json.WriteStartArray("verdicts");
        foreach (var rule in verdict.Rules) WriteVerdict(json, rule);
        json.WriteEndArray();
    });

    private static void WriteScenario(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject("scenario");
        json.WriteString("id", scenario.Id);
        json.WriteString("hash", scenario.ContentHash);
        WriteText(json, "title", scenario.Title);
        json.WriteString("status", PlanWords.Of(scenario.Status));
        if (!scenario.Assumptions.IsEmpty)
        {
            json.WriteStartArray("assumptions");
            foreach (var assumption in scenario.Assumptions)
            {
                json.WriteStartObject();
                WriteLanguages(json, assumption);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteSolver(Utf8JsonWriter json, SolverRecord solver)
    {
        json.WriteStartObject("solver");
        json.WriteString("name", solver.Name);
        json.WriteString("version", solver.Version);
        json.WriteNumber("seed", solver.Seed);
        json.WriteNumberOrNull("timeLimitSeconds", solver.TimeLimitSeconds);
        json.WriteNumberOrNull("workLimit", solver.WorkLimit);
        json.WriteString("stopped", solver.Stopped);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, LevelOutcome level)
    {
        json.WriteStartObject();
        json.WriteString("name", PlanWords.Of(level.Level));
        json.WriteString("unit", PlanWords.UnitOf(level.Level));
        json.WriteNumber("value", level.Value);
        json.WriteNumberOrNull("bound", level.Bound);
        json.WriteNumberOrNull("gap", level.Gap);
        json.WriteString("status", PlanWords.Of(level.Status));
        json.WriteNumberOrNull("reference", level.Reference);
        if (level.Alone is { } alone)
        {
            json.WriteStartObject("alone");
            json.WriteNumber("value", alone.Value);
            json.WriteNumberOrNull("bound", alone.Bound);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, Scenario scenario, ShutdownPlan plan, PlanVerdict verdict)
    {
        var cities = scenario.Lines.ToDictionary(line => line.Id, line => line.CityId);
        var figures = verdict.Figures?.Lines.ToDictionary(line => line.LineId) ?? [];
        var shares = verdict.Figures?.Fairness?.Lines.ToDictionary(line => line.LineId) ?? [];
        var stops = plan.Stops.ToLookup(stop => stop.LineId);

        // A rejected plan may stop lines that the scenario does not plan; they are written too, or the file would hide the fault.
        var planned = scenario.OperatingLines.Select(line => line.Id).ToList();
        var strangers = stops.Select(group => group.Key).Except(planned).Order(StringComparer.Ordinal);

        json.WriteStartArray("lines");
        foreach (var id in planned.Concat(strangers))
            WriteLine(json, id, cities.GetValueOrDefault(id), figures.GetValueOrDefault(id), shares.GetValueOrDefault(id), stops[id]);
        json.WriteEndArray();
    }

    private static void WriteLine(
        Utf8JsonWriter json, string id, string? city, LineFigures? figures, LineFairness? share, IEnumerable<KilnStop> stops)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("city", city);
        json.WriteNumberOrNull("due", figures?.Due.DueDays);
        json.WriteNumberOrNull("given", figures?.GivenDays);
        json.WriteNumberOrNull("restarts", figures?.Restarts);
        if (share is not null)
        {
            json.WriteNumber("deviation", share.DeviationPermille);
            json.WriteNumber("burden", share.BurdenPermille);
        }

        json.WriteStartArray("stops");
        foreach (var stop in stops)
        {
            json.WriteStartObject();
            json.WriteString("from", LocalDatePattern.Iso.Format(stop.Days.Start));
            json.WriteString("to", LocalDatePattern.Iso.Format(stop.Days.End));
            json.WriteNumber("days", stop.Days.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        json.WriteStartArray("reasons");
        foreach (var window in figures?.Due.Windows ?? []) WriteReasons(json, window);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, WindowDue due)
    {
        json.WriteStartObject();
        json.WriteString("window", due.Window.Id);
        json.WriteNumber("days", due.Days);
        json.WriteStartArray("items");
        foreach (var item in due.Items)
        {
            json.WriteStartObject();
            json.WriteString("rule", item.RuleId);
            json.WriteNumber("days", item.Days);
            WriteLanguages(json, item.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, RuleVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("rule", verdict.Rule.Id);
        json.WriteString("kind", verdict.Rule.Kind);
        json.WriteBoolean("kept", verdict.Kept);
        json.WriteNumber("checked", verdict.Checked);
        WriteText(json, "sentence", verdict.Rule.Sentence);
        WriteText(json, "tightest", verdict.Tightest);
        WriteSource(json, verdict.Rule.Source);
        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings) WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, RuleSource source)
    {
        json.WriteStartObject("source");
        json.WriteString("issuer", source.Issuer);
        json.WriteString("notice", source.Notice);
        json.WriteString("article", source.Article);
        json.WriteString("firmness", PlanWords.Of(source.Firmness));
        json.WriteBoolean("assumed", source.Assumed);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        WriteLanguages(json, finding.Message);
        json.WriteString("line", finding.LineId);
        json.WriteString("date", finding.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteLanguages(json, text);
        json.WriteEndObject();
    }

    private static void WriteLanguages(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
    }
}
