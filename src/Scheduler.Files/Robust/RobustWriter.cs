using System.Collections.Immutable;
using System.Text;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Robust;

/// <summary>Writes what is handed over about a plan for several outlooks: the files of an ordinary plan, and what makes it a robust one.</summary>
public static class RobustWriter
{
    public const string DataFile = "robust.json";
    public const string TableFile = "robust.csv";
    public const string PageFile = "robust.html";

    /// <summary>What stands beside the files of an ordinary plan.</summary>
    public static ImmutableArray<string> AllFiles { get; } = [DataFile, TableFile, PageFile];

    /// <summary>Writes the files into a folder, which is created where missing. Either all are replaced or none is.</summary>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static void Write(string folder, Scenario scenario, RobustPlan plan, RunRecord run) => PlanWriter.WriteWith(
        folder,
        scenario,
        plan.Plan,
        plan.Verdict,
        run,
        [
            (DataFile, RobustJson.Bytes(scenario, plan)),
            (TableFile, RobustCsv.Bytes(scenario, plan)),
            (PageFile, Encoding.UTF8.GetBytes(RobustPage.Render(scenario, plan))),
        ]);
}
