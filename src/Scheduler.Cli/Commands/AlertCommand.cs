using System.CommandLine;
using Scheduler.Cli.Alerts;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
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
        var ledger = new Option<string>("--ledger") { Description = shell.Say("Help.AlertLedger"), HelpName = shell.Say("Unit.File") };
        var approved = new Option<string>("--approved-by") { Description = shell.Say("Help.AlertApproved"), HelpName = shell.Say("Unit.Name") };
        Options.Add(csv);
        Options.Add(ledger);
        Options.Add(approved);
        SetAction(parsed => Run(
            shell,
            parsed.GetRequiredValue(scenario),
            parsed.GetValue(alerts),
            parsed.GetValue(csv),
            parsed.GetValue(ledger),
            parsed.GetValue(approved) ?? ""));
    }

    private static int Run(Shell shell, string folder, string? alerts, string? csv, string? ledger, string approvedBy)
    {
        if (ScenarioLoader.Load(shell, folder) is not { } read || WithAlerts(shell, read, alerts) is not { } scenario) return ExitCode.BadInput;
        string[] faults =
        [
            .. csv is null ? [] : FaultsOf(shell, folder, "--csv", csv),
            .. ledger is null ? [] : FaultsOf(shell, folder, "--ledger", ledger),
            .. ledger is not null && scenario.LedgerTerms is null ? [ArgumentFault.Text(shell, "NoLedger", "--ledger", ledger)] : Array.Empty<string>(),
        ];
        if (faults.Length > 0)
        {
            foreach (var fault in faults) shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        var list = AlertOrderBook.Of(scenario);
        new AlertPage(shell, scenario).Write(list);
        if (csv is not null)
        {
            FileSet.Replace(FolderOf(csv), [(Path.GetFileName(csv), AlertOrderCsv.Bytes(scenario, list))]);
            shell.Out.Line(shell.Say("Alert.Written", csv));
        }

        if (ledger is not null) WriteLedger(shell, scenario, list, ledger, approvedBy);

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

    private static void WriteLedger(Shell shell, Scenario scenario, AlertOrderList list, string path, string approvedBy)
    {
        // The book is an official table, whatever language the console speaks.
        var reason = CliText.Catalog.Format("Alert.LedgerReason").In(Language.Chinese);
        var appended = AlertLedger.Appended(scenario, list.Entries, reason, approvedBy);
        FileSet.Replace(FolderOf(path), [(Path.GetFileName(path), LedgerEntriesCsv.Bytes([.. scenario.LedgerEntries, .. appended]))]);
        shell.Out.Line(shell.Say("Alert.LedgerWritten", path, appended.Length));
        foreach (var entry in AlertLedger.Elsewhere(scenario, list.Entries))
            shell.Out.Line(shell.Say("Alert.LedgerElsewhere", entry.LineId, new HalfDays(entry.HalfDays).ToString(), entry.Credit.CreditPeriod ?? ""));
    }

    private static IEnumerable<string> FaultsOf(Shell shell, string scenario, string option, string path)
    {
        var fault = Path.GetFileName(path).Length == 0 || Directory.Exists(path)
            ? ArgumentFault.Text(shell, "CsvIsFolder", option, path)
            : TargetFault.Of(shell, option, path, FolderOf(path), scenario);
        return fault is null ? [] : [fault];
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
