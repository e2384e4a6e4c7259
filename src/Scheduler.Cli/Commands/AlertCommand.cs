using System.CommandLine;
using Scheduler.Cli.Alerts;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Alerts;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Rulebook.Alerts;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler alert</c>: what the alerts ask of each line, what changed, and what follows for the ledger.</summary>
internal sealed class AlertCommand : Command
{
    public AlertCommand(Shell shell)
        : base("alert", shell.Say("Help.Alert"))
    {
        var scenario = PathArgument.Scenario(shell);
        var alerts = new Argument<string?>(shell.Say("Argument.Alerts.Name")) { Description = shell.Say("Argument.Alerts.Help"), Arity = ArgumentArity.ZeroOrOne };
        var csv = new Option<string>("--csv") { Description = shell.Say("Help.AlertCsv"), HelpName = shell.Say("Unit.File") };
        Arguments.Add(scenario);
        Arguments.Add(alerts);
        Options.Add(csv);
        SetAction(parsed => Run(shell, parsed.GetRequiredValue(scenario), parsed.GetValue(alerts), parsed.GetValue(csv)));
    }

    private static int Run(Shell shell, string folder, string? alerts, string? csv)
    {
        if (ScenarioLoader.Load(shell, folder) is not { } read || WithAlerts(shell, read, alerts) is not { } scenario) return ExitCode.BadInput;
        if (csv is not null && FaultOf(shell, folder, csv) is { } fault)
        {
            shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        var list = AlertOrderBook.Of(scenario);
        new AlertPage(shell, scenario).Write(list);
        if (csv is not null)
        {
            FileSet.Replace(FolderOf(csv), [(Path.GetFileName(csv), AlertOrderCsv.Bytes(scenario, list))]);
            shell.Out.Line(shell.Say("Alert.Written", csv));
        }

        return ExitCode.Done;
    }

    private static Scenario? WithAlerts(Shell shell, Scenario scenario, string? path)
    {
        if (path is null) return scenario;
        var file = AlertFile.Read(path, scenario);
        if (file.Alerts is { } alerts) return scenario with { Alerts = alerts };
        FaultPage.Write(shell, path, file.Faults);
        return null;
    }

    private static string? FaultOf(Shell shell, string scenario, string path) => Path.GetFileName(path).Length == 0 || Directory.Exists(path)
        ? ArgumentFault.Text(shell, "CsvIsFolder", "--csv", path)
        : TargetFault.Of(shell, "--csv", path, FolderOf(path), scenario);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
