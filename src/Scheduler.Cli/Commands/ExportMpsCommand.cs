using System.CommandLine;
using System.Text;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Optimization.Models;
using Scheduler.Rulebook;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler export-mps</c>: the whole problem for another solver, with one level as objective.</summary>
internal sealed class ExportMpsCommand : Command
{
    public ExportMpsCommand(Shell shell)
        : base("export-mps", shell.Say("Help.ExportMps"))
    {
        var scenario = PathArgument.Scenario(shell);
        var file = PathArgument.Mps(shell);
        var level = new ChoiceOption<ObjectiveLevel>(
            shell,
            "--level",
            "Help.Level",
            [
                ("shortage", ObjectiveLevel.Shortage),
                ("exposure", ObjectiveLevel.Exposure),
                ("fairness", ObjectiveLevel.Fairness),
                ("restarts", ObjectiveLevel.Restarts),
            ]);
        Arguments.Add(scenario);
        Arguments.Add(file);
        Options.Add(level);
        SetAction(parsed => Run(
            shell, parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(file), parsed.GetValue(level) ?? ObjectiveLevel.Shortage));
    }

    private static int Run(Shell shell, string folder, string path, ObjectiveLevel level)
    {
        if (ScenarioLoader.Load(shell, folder) is not { } scenario) return ExitCode.BadInput;
        if ((FaultOf(shell, folder, path) ?? FaultOf(shell, scenario, level)) is { } fault)
        {
            shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        var document = MpsDocument.Of(
            ScenarioCompiler.Compile(scenario), level, $"{ScenarioTitle.FileName(scenario)}-{level.ToString().ToLowerInvariant()}");
        FileSet.Replace(FolderOf(path), [(Path.GetFileName(path), Encoding.UTF8.GetBytes(document.Text))]);

        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        shell.Out.Line(shell.Say(
            "Mps.Written",
            path,
            LevelWords.Name(level, shell.Language),
            Show.Number(document.Variables),
            Show.Number(document.Rows)));
        shell.Out.Line(shell.Say("Mps.Offset", Show.Number(document.Offset), LevelWords.Unit(level, shell.Language)));
        return ExitCode.Done;
    }

    private static string? FaultOf(Shell shell, string scenario, string path)
    {
        var place = $"<{shell.Say("Argument.Mps.Name")}>";
        return Path.GetFileName(path).Length == 0 || Directory.Exists(path)
            ? ArgumentFault.Text(shell, "MpsIsFolder", place, path)
            : TargetFault.Of(shell, place, path, FolderOf(path), scenario);
    }

    private static string? FaultOf(Shell shell, Scenario scenario, ObjectiveLevel level) => scenario.Levels.Contains(level)
        ? null
        : ArgumentFault.Text(shell, "NoLevel", "--level", level.ToString().ToLowerInvariant(), string.Join(", ", scenario.Levels).ToLowerInvariant());

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
