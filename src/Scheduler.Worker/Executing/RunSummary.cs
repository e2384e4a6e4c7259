using System.Text.Json;
using System.Text.Json.Nodes;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Worker.Nightly;

namespace Scheduler.Worker.Executing;

/// <summary>A result in short, for lists: how it ended, and each level with bound and gap, taken from the plan that the verifier accepted.</summary>
internal static class RunSummary
{
    /// <summary>JSON with <c>outcome</c> "planned" and the levels of a plan.json.</summary>
    public static string Planned(byte[] plan, byte[]? run)
    {
        var file = JsonNode.Parse(plan)!;
        var summary = new JsonObject
        {
            ["outcome"] = "planned",
            ["status"] = file["status"]?.DeepClone(),
            ["stopped"] = file["solver"]?["stopped"]?.DeepClone(),
            ["levels"] = file["levels"]?.DeepClone(),
        };
        if (run is not null && JsonNode.Parse(run) is { } record)
        {
            summary["elapsedSeconds"] = record["elapsedSeconds"]?.DeepClone();
            summary["movedLineDays"] = record["changes"]?["movedLineDays"]?.DeepClone();
            summary["changedLines"] = record["changes"]?["changedLines"]?.DeepClone();
        }

        return summary.ToJsonString();
    }

    /// <summary>A summary with what a nightly run adds: the day, what is to be known of its facts, and in words what has to be done.</summary>
    public static string OfNight(string of, RunRequest request, bool isUnchanged)
    {
        var summary = JsonNode.Parse(of)!.AsObject();
        summary["asOf"] = request.AsOf;
        summary["nothingToChange"] = isUnchanged;
        summary["says"] = Text(NightlyOutcome.Sentence(isUnchanged, (int?)summary["movedLineDays"], (int?)summary["changedLines"]));
        summary["notes"] = new JsonArray([.. (request.Notes ?? []).Select(Text)]);
        return summary.ToJsonString();

        static JsonNode Text(LocalizedText text) => new JsonObject { ["zh"] = text.Zh, ["en"] = text.En };
    }

    /// <summary>JSON with <c>outcome</c> "infeasible" or "no-plan" and what was said about it.</summary>
    public static string WithoutPlan(string outcome, string said) => JsonSerializer.Serialize(new { outcome, said });

    /// <summary>Share of the avoidable exposure that the plan of a summary misses; null without a plan or a bound.</summary>
    public static double? ExposureGap(string? summary) => summary is null
        ? null
        : (double?)JsonNode.Parse(summary)!["levels"]?.AsArray().FirstOrDefault(level => (string?)level!["name"] == "exposure")?["gap"];

    /// <summary>Files of a run that are kept.</summary>
    public static IReadOnlyList<string> Kept { get; } =
        [PlanWriter.PlanFile, PlanWriter.TableFile, PlanWriter.ReportFile, PlanWriter.RunFile, PlanWriter.ChangesFile, PlanWriter.ChangesDataFile];
}
