using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Targets;

/// <summary>Targets and coverage for programs; docs/targets.md tells the members.</summary>
public static class TargetsJson
{
    /// <param name="on">The day whose facts the coverage counts.</param>
    public static byte[] Bytes(Scenario scenario, IEnumerable<TargetFigures> targets, IEnumerable<FactCoverage> coverage, LocalDate on) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteString("scenario", scenario.Id);
        json.WriteString("scenarioHash", scenario.ContentHash);
        json.WriteBoolean("assumptionDraft", scenario.Status == DraftStatus.AssumptionDraft);
        json.WriteStartArray("assumptions");
        foreach (var assumption in scenario.Assumptions) WriteText(json, null, assumption);
        json.WriteEndArray();
        json.WriteStartArray("targets");
        foreach (var figures in targets) Write(json, figures);
        json.WriteEndArray();
        json.WriteStartObject("coverage");
        json.WriteString("on", LocalDatePattern.Iso.Format(on));
        json.WriteStartArray("facts");
        foreach (var fact in coverage) Write(json, fact);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TargetFigures figures)
    {
        var target = figures.Target;
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        WriteText(json, "name", target.Name);
        json.WriteString("outcome", figures.Outcome switch
        {
            TargetOutcome.Met => "met",
            TargetOutcome.Missed => "missed",
            TargetOutcome.Open => "open",
            TargetOutcome.NoLines => "no-lines",
            TargetOutcome.Listed => "listed",
            TargetOutcome.Uncountable => "uncountable",
            _ => throw new ArgumentOutOfRangeException(nameof(figures), figures.Outcome, null),
        });
        json.WriteString("countedOn", LocalDatePattern.Iso.Format(figures.On));
        if (target.By is { } by) json.WriteString("by", LocalDatePattern.Iso.Format(by));
        json.WriteString("issuer", target.Source.Issuer);
        json.WriteString("notice", target.Source.Notice);
        json.WriteString("article", target.Source.Article);
        json.WriteBoolean("assumed", target.Source.Assumed);
        if (target is UncountableTarget uncountable) WriteText(json, "missing", uncountable.Missing);
        if (target is ShareTarget share) WriteShare(json, share, figures);
        if (target is not UncountableTarget) WriteLines(json, figures);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, ShareTarget target, TargetFigures figures)
    {
        json.WriteString("of", Vocabularies.TargetUnit.WordOf(target.Unit));
        json.WriteNumber(target.Limit.Bound == ShareBound.AtLeast ? "atLeastPercent" : "atMostPercent", target.Limit.PercentThousandths / 1000m);
        WriteShare(json, "lowestShare", figures.Lowest);
        WriteShare(json, "highestShare", figures.Highest);
    }

    private static void WriteShare(Utf8JsonWriter json, string name, LineShare? share)
    {
        if (share is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("part", share.Part);
        json.WriteNumber("whole", share.Whole);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, TargetFigures figures)
    {
        json.WriteStartArray("lines");
        foreach (var line in figures.Lines)
        {
            json.WriteStartObject();
            json.WriteString("line", line.LineId);
            json.WriteNumber("tonnesPerDay", line.TonnesPerDay);
            json.WriteString("answer", line.Answer switch
            {
                TargetAnswer.Fits => "fits",
                TargetAnswer.FitsNot => "fits-not",
                TargetAnswer.Unknown => "unknown",
                _ => throw new ArgumentOutOfRangeException(nameof(figures), line.Answer, null),
            });
            json.WriteBoolean("assumed", line.Assumed);
            if (!line.MissingFacts.IsEmpty) WriteNames(json, "missingFacts", line.MissingFacts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FactCoverage fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.FactId);
        WriteText(json, "name", fact.Name);
        WriteNames(json, "askedBy", fact.AskedBy);
        json.WriteBoolean("byEveryPlan", fact.ByEveryPlan);
        WriteTotal(json, "sourced", fact, FactStanding.Sourced);
        WriteTotal(json, "assumed", fact, FactStanding.Assumed);
        WriteTotal(json, "unknown", fact, FactStanding.Unknown);
        WriteTotal(json, "notAsked", fact, FactStanding.NotAsked);
        WriteNames(json, "missingLines", fact.With(FactStanding.Unknown).Select(line => line.LineId));
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, string name, FactCoverage fact, FactStanding standing)
    {
        var total = fact.TotalOf(standing);
        json.WriteStartObject(name);
        json.WriteNumber("lines", total.Lines);
        json.WriteNumber("tonnesPerDay", total.TonnesPerDay);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var entry in names) json.WriteStringValue(entry);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string? name, LocalizedText text)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartObject();
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
