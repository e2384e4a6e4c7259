using System.Collections.Immutable;
using System.Text.Json;
using Scheduler.Domain.Frontier;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Frontier;

/// <summary>frontier.json: a frontier for programs; what is not known is null.</summary>
internal static class FrontierJson
{
    public static byte[] Bytes(Scenario scenario, ExposureFrontier frontier) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteStartObject("scenario");
        json.WriteString("id", scenario.Id);
        json.WriteString("hash", scenario.ContentHash);
        json.WriteString("status", PlanWords.Of(scenario.Status));
        json.WriteEndObject();
        WriteTexts(json, "assumptions", scenario.Assumptions);
        json.WriteStartArray("points");
        foreach (var point in frontier.Points) WritePoint(json, frontier, point);
        json.WriteEndArray();
    });

    private static void WritePoint(Utf8JsonWriter json, ExposureFrontier frontier, FrontierPoint point)
    {
        var figures = point.Plan?.Figures;
        json.WriteStartObject();
        json.WriteNumber("supplyPercent", point.Limits.SupplyPercent);
        json.WriteNumberOrNull("fairnessPermille", point.Limits.FairnessPermille);
        json.WriteString("state", point.State switch
        {
            FrontierState.Planned => "planned",
            FrontierState.Impossible => "impossible",
            FrontierState.Open => "open",
            _ => throw new ArgumentOutOfRangeException(nameof(point), point.State, null),
        });
        json.WriteNumberOrNull("exposure", figures?.Exposure);
        json.WriteNumberOrNull("bound", point.Bound);
        json.WriteNumberOrNull("gap", point.Exposure?.Gap);
        json.WriteNumberOrNull("exposureWithoutStops", figures?.ExposureWithoutStops);
        json.WriteNumberOrNull("change", frontier.ChangeOf(point));
        json.WriteNumberOrNull("changeAtLeast", frontier.ProvenChangeOf(point)?.Least);
        json.WriteNumberOrNull("changeAtMost", frontier.ProvenChangeOf(point)?.Most);
        json.WriteNumberOrNull("greatestDeviationPermille", figures?.Fairness?.GreatestDeviation);
        json.WriteNumberOrNull("greatestSpreadPermille", figures?.Fairness?.GreatestSpread);
        json.WriteNumberOrNull("shortageTonnes", figures?.ShortageTonnes);
        json.WriteNumberOrNull("restarts", figures?.Restarts);
        if (point.Plan is { } plan) json.WriteString("plan", FrontierWriter.PlanFile(plan));
        else json.WriteNull("plan");
        WriteTexts(json, "conflicts", point.Conflicts);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<LocalizedText> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
