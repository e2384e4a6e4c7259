using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Plans;

/// <summary>changes.json: what a new plan changes against the one in force, why and to what effect, for programs.</summary>
internal static class ChangesJson
{
    public static byte[] Bytes(PlanChanges changes) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteNumber("movedLineDays", changes.MovedDays);
        json.WriteNumber("changedLines", changes.Lines.Length);
        if (changes.Standing is { Figures: { } figures } standing) WriteStanding(json, standing, figures);
        json.WriteStartArray("lines");
        foreach (var change in changes.Lines) WriteLine(json, change);
        json.WriteEndArray();
    });

    private static void WriteStanding(Utf8JsonWriter json, PlanVerdict standing, PlanFigures figures)
    {
        json.WriteStartObject("inForce");
        json.WriteBoolean("accepted", standing.Accepted);
        json.WriteNumber("shortageTonnes", figures.ShortageTonnes);
        json.WriteNumber("exposure", figures.Exposure);
        json.WriteNumber("restarts", figures.Restarts);
        Write(json, "words", ChangeWords.Standing(standing));
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, LineChange change)
    {
        json.WriteStartObject();
        json.WriteString("line", change.LineId);
        json.WriteNumber("movedDays", change.MovedDays);
        Write(json, "before", change.Before);
        Write(json, "after", change.After);
        json.WriteString("reason", change.Reason switch
        {
            ChangeReason.Rules => "rules",
            ChangeReason.Shortage => "shortage",
            ChangeReason.Exposure => "exposure",
            ChangeReason.Others => "others",
            ChangeReason.Unexamined => "unexamined",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Reason, null),
        });
        Write(json, "why", ChangeWords.Why(change));
        if (change.Reason != ChangeReason.Unexamined)
        {
            json.WriteNumber("exposureChange", change.Exposure);
            json.WriteNumber("shortageTonnesChange", change.ShortageTonnes);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<DateInterval> stops)
    {
        json.WriteStartArray(name);
        foreach (var days in stops)
        {
            json.WriteStartObject();
            json.WriteString("from", LocalDatePattern.Iso.Format(days.Start));
            json.WriteString("to", LocalDatePattern.Iso.Format(days.End));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
