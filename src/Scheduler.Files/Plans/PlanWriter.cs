using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Conflicts;
using Scheduler.Files.Reports;
using Scheduler.Files.Robust;

namespace Scheduler.Files.Plans;

/// <summary>Writes everything that is handed over about a plan.</summary>
public static class PlanWriter
{
    public const string PlanFile = "plan.json";
    public const string TableFile = "plan.csv";
    public const string ReportFile = "report.html";
    public const string RunFile = "run.json";

    public const string ChangesFile = "changes.csv";
    public const string ChangesDataFile = "changes.json";

    /// <summary>What a what-if changes against the plan of its base, as a table and as a page.</summary>
    public const string DifferencesFile = "differences.csv";

    public const string DifferencesPageFile = "differences.html";

    /// <summary>Stands beside the files of an earlier run while a search goes on.</summary>
    public const string CheckpointFile = "checkpoint.json";

    /// <summary>Writes the files into <paramref name="folder"/>, which is created where missing. Either all are replaced or none is: a reader
    /// never sees half a file, nor a report beside another plan. Changes of an earlier run do not stay beside a plan that was made from nothing,
    /// nor differences of another plan or what made another one robust, nor reasons why there is no plan, beside any plan.</summary>
    /// <param name="folder">Where to write.</param>
    /// <param name="scenario">What was planned.</param>
    /// <param name="result">The plan.</param>
    /// <param name="verdict">The verifier's judgement of it.</param>
    /// <param name="run">What the run cost.</param>
    /// <param name="changes">What the plan changes against one in force; null where there is none.</param>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static void Write(string folder, Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run, PlanChanges? changes = null) =>
        Write(folder, scenario, result, verdict, run, changes, []);

    /// <summary>Writes the files of a plan together with others that were made with it.</summary>
    internal static void WriteWith(
        string folder, Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run, IReadOnlyCollection<(string Name, byte[] Bytes)> beside) =>
        Write(folder, scenario, result, verdict, run, null, beside);

    private static void Write(
        string folder,
        Scenario scenario,
        PlanResult result,
        PlanVerdict verdict,
        RunRecord run,
        PlanChanges? changes,
        IReadOnlyCollection<(string Name, byte[] Bytes)> beside)
    {
        // All bytes exist before the first file is touched, so that a fault while rendering leaves the folder alone.
        var report = System.Text.Encoding.UTF8.GetBytes(ReportPage.Render(scenario, result, verdict, run, changes));
        List<(string Name, byte[] Bytes)> files =
        [
            (PlanFile, PlanJson.Bytes(scenario, result, verdict)),
            (TableFile, PlanCsv.Bytes(scenario, result.Plan, verdict)),
            (ReportFile, report),
            (RunFile, RunJson.Bytes(run, changes)),
            .. beside,
        ];
        if (changes is not null) files.AddRange([(ChangesFile, ChangesCsv.Bytes(scenario, changes)), (ChangesDataFile, ChangesJson.Bytes(changes))]);
        string[] ofOtherPlans = [ChangesFile, ChangesDataFile, CheckpointFile, DifferencesFile, DifferencesPageFile, .. ConflictWriter.AllFiles, .. RobustWriter.AllFiles];
        FileSet.Replace(folder, files, [.. ofOtherPlans.Except(files.Select(file => file.Name))]);
    }

    /// <summary>Writes the best plan of a search that goes on, and nothing else.</summary>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static void WriteCheckpoint(string folder, Scenario scenario, PlanResult result, PlanVerdict verdict) =>
        FileSet.Replace(folder, [(CheckpointFile, PlanJson.Bytes(scenario, result, verdict))]);
}
