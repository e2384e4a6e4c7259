using System.Text;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports.Differences;
using Scheduler.Verification.Differences;

namespace Scheduler.Cli.Comparing;

/// <summary>One run of <c>compare</c>: reads both plans and what they were made for, tells every fault, and writes what differs.</summary>
internal sealed class CompareRun(Shell shell)
{
    public int Run(CompareRequest request)
    {
        var (scenarioA, scenarioB) = ScenarioLoader.LoadBoth(shell, request.ScenarioA, request.ScenarioB);
        var (planA, planB) = (Read(request.PlanA, scenarioA), Read(request.PlanB, scenarioB));
        var faults = TargetFaults(request).ToList();
        if (scenarioA is not null && scenarioB is not null && Comparability.FaultOf(scenarioA, scenarioB) is { } fault) faults.Add(Text(request, fault));
        foreach (var text in faults) shell.Error.Line(text);
        if (planA is null || planB is null || faults.Count > 0) return ExitCode.BadInput;

        var differences = PlanDifferencesCount.Of(planA, planB);
        new DifferencesText(shell, differences).Write();
        foreach (var target in request.Targets)
        {
            FileSet.Replace(target.Folder, [(Path.GetFileName(target.FullPath), Bytes(target.Format, differences))]);
            shell.Out.Line(shell.Say("Compare.Written", target.Path));
        }

        return ExitCode.Done;
    }

    // A faulty file is told whether its scenario could be read or not.
    private ComparedPlan? Read(string path, Scenario? scenario)
    {
        var file = PlanReader.Read(path);
        if (file.Plan is null) FaultPage.Write(shell, path, file.Faults);
        return file.Plan is { } plan && scenario is not null ? new(path, scenario, plan, file.ClaimedLevels) : null;
    }

    private IEnumerable<string> TargetFaults(CompareRequest request)
    {
        foreach (var target in request.Targets)
        {
            var fault = Path.GetFileName(target.FullPath).Length == 0 || Directory.Exists(target.Path)
                ? ArgumentFault.Text(shell, "CompareIsFolder", target.Option, target.Path)
                : new[] { request.ScenarioA, request.ScenarioB }
                    .Select(scenario => TargetFault.Of(shell, target.Option, target.Path, target.Folder, scenario.Folder))
                    .FirstOrDefault(text => text is not null);
            if (fault is not null) yield return fault;
        }

        if (request.Targets.Length > 1 && request.Targets.DistinctBy(target => target.FullPath).Count() == 1)
            yield return ArgumentFault.Text(shell, "SameFile", request.Targets[1].Option, request.Targets[1].Path, request.Targets[0].Option);
    }

    private string Text(CompareRequest request, ComparisonFault fault) => FaultText.Of(
        new Fault($"{request.PlanA}, {request.PlanB}", null, null, fault.Found.In(shell.Language), fault.Problem, fault.Allowed, fault.Remedy), shell.Language);

    private static byte[] Bytes(CompareFormat format, PlanDifferences differences) => format == CompareFormat.Csv
        ? DifferencesCsv.Bytes(differences)
        : Encoding.UTF8.GetBytes(DifferencesPage.Render(differences));
}
