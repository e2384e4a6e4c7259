using System.Collections.Immutable;
using System.Text;
using Scheduler.Domain.Frontier;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports.Frontier;

namespace Scheduler.Files.Frontier;

/// <summary>Writes a frontier: table, data, page, and the plan of each point.</summary>
public static class FrontierWriter
{
    public const string TableFile = "frontier.csv";
    public const string DataFile = "frontier.json";
    public const string PageFile = "frontier.html";

    /// <summary>Folder inside the target, with the plans.</summary>
    private const string PlansFolder = "plans";

    /// <summary>Writes the files into <paramref name="folder"/>, all or none, and takes away the plans of an earlier frontier. Other files stay.</summary>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static ImmutableArray<string> Write(string folder, Scenario scenario, ExposureFrontier frontier)
    {
        List<(string Name, byte[] Bytes)> files =
        [
            (TableFile, FrontierCsv.Bytes(scenario, frontier)),
            (DataFile, FrontierJson.Bytes(scenario, frontier)),
            (PageFile, Encoding.UTF8.GetBytes(FrontierPage.Render(scenario, frontier))),
            .. frontier.Points
                .Select(point => point.Plan)
                .OfType<FrontierPlan>()
                .DistinctBy(plan => plan.FoundUnder)
                .Select(plan => (PlanFile(plan), PlanJson.Bytes(scenario, plan.Result, plan.Verdict))),
        ];
        var plans = Path.Combine(folder, PlansFolder);
        var old = Directory.Exists(plans) ? Directory.EnumerateFiles(plans, "supply-*.json").Select(path => $"{PlansFolder}/{Path.GetFileName(path)}") : [];
        FileSet.Replace(folder, files, [.. old.Except(files.Select(file => file.Name)).Order(StringComparer.Ordinal)]);
        return [.. files.Select(file => file.Name)];
    }

    /// <summary>Name of a plan's file, the limits under which it was found.</summary>
    internal static string PlanFile(FrontierPlan plan) =>
        $"{PlansFolder}/supply-{plan.FoundUnder.SupplyPercent}-fairness-{(plan.FoundUnder.FairnessPermille is { } limit ? $"{limit}" : "any")}.json";
}
