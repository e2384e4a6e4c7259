using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.Verifying;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Papers;
using Scheduler.Papers.Publishing;
using Scheduler.Verification;

namespace Scheduler.Cli.Exporting;

/// <summary>One run of <c>export</c>: judges the plan as <c>verify</c> does, and writes its papers only if nothing is wrong with it.</summary>
internal sealed class ExportRun(Shell shell)
{
    public int Run(ExportRequest request)
    {
        var scenario = ScenarioLoader.Load(shell, request.Scenario.Folder, request.Scenario.Patches);
        var file = PlanReader.Read(request.Plan);
        if (file.Plan is null) FaultPage.Write(shell, request.Plan, file.Faults);
        var folder = request.Folder ?? (scenario is null ? null : UsualFolder(scenario, request.PublicOnly));
        var fault = folder is null ? null : TargetFault.Of(shell, "--out", folder, folder, request.Scenario.Folder);
        if (fault is not null) shell.Error.Line(fault);
        if (scenario is null || folder is null || file.Plan is not { } plan || fault is not null) return ExitCode.BadInput;

        var verdict = PlanVerifier.Verify(scenario, plan);
        var differences = ClaimCheck.Differences(file, verdict.Figures);
        if (!verdict.Accepted || differences.Count > 0)
        {
            Refuse(verdict, differences);
            return ExitCode.Rejected;
        }

        Write(scenario, folder, PapersOf(scenario, plan, verdict, file, request));
        return ExitCode.Done;
    }

    // The internal papers and the public ones never share a folder by themselves: whoever publishes a folder must not find a firm's sheet in it.
    private static string UsualFolder(Scenario scenario, bool publicOnly) => Path.Combine("out", ScenarioTitle.FileName(scenario), publicOnly ? "public" : "papers");

    private static IReadOnlyList<PaperFile> PapersOf(Scenario scenario, ShutdownPlan plan, PlanVerdict verdict, PlanReadResult file, ExportRequest request)
    {
        var input = new PaperInput(scenario, plan, verdict, file.ClaimedLevels, PaperManifest.HashOf(File.ReadAllBytes(request.Plan)));
        return request.PublicOnly
            ? PaperSet.Public(PublicPlan.Of(input))
            : [.. PaperSet.All(input), new(PlanWriter.TableFile, PlanCsv.Bytes(scenario, plan, verdict))];
    }

    private void Refuse(PlanVerdict verdict, IReadOnlyList<LocalizedText> differences)
    {
        foreach (var finding in verdict.Form) shell.Error.Line(shell.Say("Export.Form", finding.Message));
        foreach (var rule in verdict.Rules)
        {
            foreach (var finding in rule.Findings) shell.Error.Line(shell.Say("Export.Breached", rule.Rule.Id, finding.Message));
        }

        foreach (var difference in differences) shell.Error.Line(shell.Say("Export.Form", difference));
        shell.Error.Line(shell.Say("Export.Refused"));
    }

    private void Write(Scenario scenario, string folder, IReadOnlyList<PaperFile> papers)
    {
        var stale = ReadFrom(folder, PaperManifest.FileName) is { } earlier
            ? PaperManifest.Stale(System.Text.Encoding.UTF8.GetString(earlier), papers, name => ReadFrom(folder, name))
            : [];
        FileSet.Replace(folder, [.. papers.Append(PaperManifest.Of(papers)).Select(paper => (paper.Name, paper.Bytes))], stale);

        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        shell.Out.Line(shell.Say("Export.Written", folder, papers.Count + 1));
        foreach (var paper in papers) shell.Out.Line(shell.Say("Export.File", paper.Name));
        shell.Out.Line(shell.Say("Export.File", PaperManifest.FileName));
        foreach (var name in stale) shell.Out.Line(shell.Say("Export.Removed", name));
    }

    private static byte[]? ReadFrom(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
