using System.Text;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Comparing;
using Scheduler.Cli.Output;
using Scheduler.Cli.Planning;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports.Differences;
using Scheduler.Files.WhatIf;
using Scheduler.Verification;
using Scheduler.Verification.Differences;

namespace Scheduler.Cli.WhatIf;

/// <summary>One run of <c>what-if</c>: plans a scenario as it would be if some things were otherwise, beginning with the plan of the base, and shows what differs.</summary>
internal sealed class WhatIfRun(Shell shell, WhatIfRequest request)
{
    private const string PatchesFile = "patches.json";

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        var patches = request.Set is { } typed ? PatchFile.Read("--set", typed) : PatchFile.Read(request.Patches!);
        var origin = ScenarioLoader.Load(shell, request.ScenarioFolder);
        var whatIf = ScenarioLoader.Load(shell, request.ScenarioFolder, request.Patches ?? "--set", patches, tellFolder: false);
        if (origin is null || whatIf is null) return ExitCode.BadInput;
        var folder = request.OutputFolder ?? Path.Combine("out", ScenarioTitle.FileName(whatIf));
        var originFolder = Path.Combine("out", ScenarioTitle.FileName(origin));
        if (TargetFault.Of(shell, "--out", folder, folder, request.ScenarioFolder) is { } fault)
        {
            shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        // The plan of the base would be lost, and nothing left to compare with.
        if (IsSame(folder, request.BasePlan is { } given ? Path.GetDirectoryName(Path.GetFullPath(given))! : originFolder))
        {
            shell.Error.Line(ArgumentFault.Text(shell, "OutIsBase", "--out", folder));
            return ExitCode.BadInput;
        }

        var (basePath, code) = await BasePlanAsync(origin, originFolder).ConfigureAwait(false);
        if (basePath is null) return code;
        code = await new PlanRun(shell, new PlanRequest(request.ScenarioFolder, folder, request.Search) { Scenario = whatIf, Start = basePath }).RunAsync().ConfigureAwait(false);
        if (code != ExitCode.Done) return code;

        var differences = PlanDifferencesCount.Of(Compared(basePath, origin), Compared(Path.Combine(folder, PlanWriter.PlanFile), whatIf));
        shell.Out.Line();
        new DifferencesText(shell, differences).Write();
        (string, byte[])[] files =
        [
            (PatchesFile, PatchFile.Bytes(patches.Patches!.Value)),
            (PlanWriter.DifferencesFile, DifferencesCsv.Bytes(differences)),
            (PlanWriter.DifferencesPageFile, Encoding.UTF8.GetBytes(DifferencesPage.Render(differences))),
        ];
        FileSet.Replace(folder, files);
        foreach (var (name, _) in files) shell.Out.Line(shell.Say("Compare.Written", Path.Combine(folder, name)));
        return ExitCode.Done;
    }

    /// <summary>The plan of the base: the one that was named, the one in the usual folder if it is of this version and keeps all rules, or a new one. Null with an exit code.</summary>
    private async Task<(string? Path, int Code)> BasePlanAsync(Scenario origin, string folder)
    {
        if (request.BasePlan is { } named) return IsSound(named) ? (named, ExitCode.Done) : (null, ExitCode.BadInput);
        var usual = Path.Combine(folder, PlanWriter.PlanFile);
        if (PlanReader.Read(usual).Plan is { } known && PlanVerifier.Verify(origin, known).Accepted)
        {
            shell.Error.Line(shell.Say("WhatIf.Base", usual));
            return (usual, ExitCode.Done);
        }

        shell.Error.Line(shell.Say("WhatIf.BaseFirst", folder));
        var code = await new PlanRun(shell, new PlanRequest(request.ScenarioFolder, folder, request.Search) { Scenario = origin }).RunAsync().ConfigureAwait(false);
        shell.Out.Line();
        return (code == ExitCode.Done ? usual : null, code);

        bool IsSound(string path)
        {
            var file = PlanReader.Read(path);
            if (file.Plan is null) FaultPage.Write(shell, path, file.Faults);
            else if (file.Plan.ScenarioHash != origin.ContentHash) shell.Error.Line(ArgumentFault.Text(shell, "BaseOfAnother", "--base", path, origin.Id));
            else return true;
            return false;
        }
    }

    private static bool IsSame(string folder, string other) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));

    private static ComparedPlan Compared(string path, Scenario scenario)
    {
        var file = PlanReader.Read(path);
        return new(path, scenario, file.Plan ?? throw new InvalidDataException($"{path} was changed while it was read."), file.ClaimedLevels);
    }
}
