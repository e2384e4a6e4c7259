using System.Text.Json;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Robust;

/// <summary>robust.json: a plan for several outlooks beside what it is held against, for programs. Its bytes depend on nothing but the arguments.</summary>
internal static class RobustJson
{
    public static byte[] Bytes(Scenario scenario, RobustPlan plan) => JsonFile.Bytes(json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteStartObject("scenario");
        json.WriteString("id", scenario.Id);
        json.WriteString("hash", scenario.ContentHash);
        json.WriteString("status", PlanWords.Of(scenario.Status));
        json.WriteEndObject();
        json.WriteStartObject("outlookSet");
        json.WriteString("hash", plan.Set.ContentHash);
        json.WriteNumber("tailPercent", plan.Set.TailPercent);
        json.WriteNumber("tailWeightPercent", plan.Set.TailWeightPercent);
        json.WriteEndObject();
        json.WriteString("unit", PlanWords.UnitOf(Domain.Plans.ObjectiveLevel.Exposure));
        json.WriteString("status", PlanWords.Of(plan.Status));
        json.WriteString("stopped", plan.Plan.Solver.Stopped);
        json.WriteNumber("value", plan.Figures.Value);
        json.WriteNumberOrNull("bound", plan.Bound);
        json.WriteNumberOrNull("gap", plan.Gap);
        json.WriteNumber("reference", plan.WithoutStops);
        json.WriteNumber("price", plan.Price);
        json.WriteNumber("gain", plan.Gain);
        WriteFigures(json, "robustPlan", plan.Figures);
        WriteFigures(json, "basePlan", plan.BaseFigures);
        json.WriteStartArray("outlooks");
        foreach (var outlook in plan.Outlooks) WriteOutlook(json, outlook);
        json.WriteEndArray();
    });

    private static void WriteFigures(Utf8JsonWriter json, string name, RiskFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("mean", figures.Mean);
        json.WriteNumber("tail", figures.Tail);
        json.WriteNumber("worst", figures.Worst);
        json.WriteNumber("value", figures.Value);
        json.WriteEndObject();
    }

    private static void WriteOutlook(Utf8JsonWriter json, OutlookOutcome outlook)
    {
        json.WriteStartObject();
        json.WriteString("id", outlook.Outlook.Id);
        WriteText(json, "name", outlook.Outlook.Name);
        json.WriteNumber("weight", outlook.Outlook.Weight);
        json.WriteNumber("reference", outlook.WithoutStops);
        json.WriteNumber("robust", outlook.Robust);
        json.WriteNumber("base", outlook.Base);
        json.WriteNumber("best", outlook.Best);
        json.WriteNumberOrNull("bound", outlook.Bound);
        WriteRegret(json, "robustRegret", outlook.LeastRegret, outlook.MostRegret);
        WriteRegret(json, "baseRegret", outlook.LeastBaseRegret, outlook.MostBaseRegret);
        json.WriteEndObject();
    }

    private static void WriteRegret(Utf8JsonWriter json, string name, long least, long? most)
    {
        json.WriteStartObject(name);
        json.WriteNumber("least", least);
        json.WriteNumberOrNull("most", most);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
