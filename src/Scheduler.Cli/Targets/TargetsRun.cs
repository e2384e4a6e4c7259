using System.Text;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Plans;
using Scheduler.Files.Targets;
using Scheduler.Verification.Figures;

namespace Scheduler.Cli.Targets;

/// <summary>One run of <c>targets</c>: counts, says, and writes the tables where they are wanted.</summary>
internal sealed class TargetsRun(Shell shell)
{
    private const string TargetsTable = "targets.csv";
    private const string CoverageTable = "coverage.csv";
    private const string Document = "targets.json";

    public int Run(TargetsRequest request)
    {
        var scenario = ScenarioLoader.Load(shell, request.Scenario.Folder, request.Scenario.Patches);
        string?[] faults =
        [
            request.Folder is { } target ? TargetFault.Of(shell, "--out", target, target, request.Scenario.Folder) : null,
            scenario is not null && request.On is { } asked && !scenario.Horizon.Contains(asked)
                ? ArgumentFault.Text(shell, "OnOutside", "--on", $"{asked:uuuu-MM-dd}", scenario.Horizon.From, scenario.Horizon.To)
                : null,
        ];
        foreach (var fault in faults)
        {
            if (fault is not null) shell.Error.Line(fault);
        }

        if (scenario is null || faults.Any(fault => fault is not null)) return ExitCode.BadInput;

        var on = request.On ?? scenario.Horizon.From;
        var targets = TargetCount.Of(scenario, request.On);
        var coverage = CoverageCount.Of(scenario, on);
        var table = TargetsCsv.Targets(scenario, targets);
        var document = TargetsJson.Bytes(scenario, targets, coverage, on);
        switch (request.Format)
        {
            case TargetsFormat.Csv:
                shell.Out.Profile.Out.Writer.Write(WithoutMark(table));
                break;
            case TargetsFormat.Json:
                shell.Out.Profile.Out.Writer.Write(WithoutMark(document));
                break;
            default:
                new TargetsPage(shell, scenario).Write(targets, coverage, on);
                break;
        }

        if (request.Folder is not { } folder) return ExitCode.Done;
        FileSet.Replace(folder, [(TargetsTable, table), (CoverageTable, TargetsCsv.Coverage(scenario, coverage, on)), (Document, document)]);

        // The standard output holds the document alone where a program reads it.
        (request.Format == TargetsFormat.Text ? shell.Out : shell.Error).Line(shell.Say("Targets.Written", folder, string.Join(", ", TargetsTable, CoverageTable, Document)));
        return ExitCode.Done;
    }

    private static string WithoutMark(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
}
