using System.Text.Json;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Conflicts;

/// <summary>conflict.json: why a scenario has no plan and what would help, for programs.</summary>
internal static class ConflictJson
{
    /// <param name="scenario">What was planned.</param>
    /// <param name="report">What was found.</param>
    /// <param name="patchFiles">For each way out the name of its file of patches; null where there is none.</param>
    public static byte[] Bytes(Scenario scenario, ConflictReport report, IReadOnlyList<string?> patchFiles) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteString("scenario", scenario.Id);
        json.WriteString("contentHash", scenario.ContentHash);
        json.WriteBoolean("planFound", report.IsPlanFound);
        json.WriteBoolean("timeOver", report.IsTimeOver);
        json.WriteStartArray("counted");
        foreach (var sentence in report.Counted) Write(json, null, sentence);
        json.WriteEndArray();
        if (report.Conflict is { } conflict) WriteConflict(json, conflict);
        else json.WriteNull("conflict");
        json.WriteNumber("relaxationsWanted", ConflictReport.Wanted);
        json.WriteNumber("relaxationsTried", report.Tried);
        json.WriteStartArray("relaxations");
        foreach (var (way, file) in report.Relaxations.Zip(patchFiles)) WriteWay(json, way, file);
        json.WriteEndArray();
    });

    private static void WriteConflict(Utf8JsonWriter json, RuleConflict conflict)
    {
        json.WriteStartObject("conflict");
        json.WriteBoolean("minimal", conflict.IsMinimal);
        json.WriteString("proof", Word($"{conflict.Proof}"));
        json.WriteStartArray("rules");
        foreach (var member in conflict.Members)
        {
            json.WriteStartObject();
            json.WriteString("id", member.Id);
            if (member.Rule is { } rule) WriteSource(json, rule);
            Write(json, "sentence", member.Sentence);
            json.WriteStartArray("lines");
            foreach (var line in member.LineIds) json.WriteStringValue(line);
            json.WriteEndArray();
            Write(json, member.Days);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("kind", rule.Kind);
        json.WriteStartObject("source");
        json.WriteString("issuer", rule.Source.Issuer);
        json.WriteString("notice", rule.Source.Notice);
        json.WriteString("article", rule.Source.Article);
        json.WriteBoolean("assumed", rule.Source.Assumed);
        json.WriteEndObject();
    }

    private static void WriteWay(Utf8JsonWriter json, Relaxation way, string? file)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word($"{way.Kind}"));
        json.WriteString("rule", way.RuleId);
        if (way.Subject.Length > 0) json.WriteString("subject", way.Subject.Trim());
        if (way.Amount > 0)
        {
            json.WriteNumber("from", way.From);
            json.WriteNumber("to", way.To);
            json.WriteNumber("amount", way.Amount);
            json.WriteBoolean("provenLeast", way.IsLeast);
        }

        Write(json, "sentence", way.Sentence);
        json.WriteString("patchFile", file);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DaySet days)
    {
        json.WriteStartArray("days");
        foreach (var span in days.Intervals)
        {
            json.WriteStartObject();
            json.WriteString("from", LocalDatePattern.Iso.Format(span.Start));
            json.WriteString("to", LocalDatePattern.Iso.Format(span.End));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string? name, LocalizedText text)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    /// <summary>A name of the code as a word of the file: <c>CapTonnes</c> is <c>cap-tonnes</c>.</summary>
    private static string Word(string name) => string.Concat(name.Select((letter, index) =>
        char.IsUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : $"{letter}"));
}
