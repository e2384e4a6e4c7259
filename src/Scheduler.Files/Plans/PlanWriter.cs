using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Plans;

/// <summary>Writes everything that is handed over about a plan.</summary>
public static class PlanWriter
{
    public const string PlanFile = "plan.json";
    public const string TableFile = "plan.csv";
    public const string ReportFile = "report.html";
    public const string RunFile = "run.json";

    /// <summary>Writes the four files into <paramref name="folder"/>, which is created where missing. Either all four are
    /// replaced or none is: a reader never sees half a file, nor a report beside another plan.</summary>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static void Write(string folder, Scenario scenario, PlanResult result, PlanVerdict verdict, RunRecord run)
    {
        // All bytes exist before the first file is touched, so that a fault while rendering leaves the folder alone.
        var report = System.Text.Encoding.UTF8.GetBytes(ReportPage.Render(scenario, result, verdict, run));
        FileSet.Replace(folder,
        [
            (PlanFile, PlanJson.Bytes(scenario, result, verdict)),
            (TableFile, PlanCsv.Bytes(scenario, result, verdict)),
            (ReportFile, report),
            (RunFile, RunJson.Bytes(run)),
        ]);
    }
}
