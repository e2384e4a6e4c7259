using System.CommandLine;
using NodaTime;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Ledger;
using Scheduler.Files.Faults;
using Scheduler.Files.Plans;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler ledger</c>: due, done, owed and credit days of each line and period, with every entry.</summary>
internal sealed class LedgerCommand : Command
{
    public LedgerCommand(Shell shell)
        : base("ledger", shell.Say("Help.Ledger"))
    {
        var scenario = PathArgument.Scenario(shell);
        var line = new Option<string>("--line") { Description = shell.Say("Help.Line"), HelpName = shell.Say("Unit.Line") };
        var csv = new Option<string>("--csv") { Description = shell.Say("Help.Csv"), HelpName = shell.Say("Unit.File") };
        var asOf = new DateOption(shell, "--as-of", "Help.AsOf");
        Arguments.Add(scenario);
        Options.Add(line);
        Options.Add(csv);
        Options.Add(asOf);
        SetAction(parsed => Run(
            shell, parsed.GetRequiredValue(scenario), parsed.GetValue(line), parsed.GetValue(csv), parsed.GetValue(asOf)));
    }

    private static int Run(Shell shell, string folder, string? wanted, string? csv, LocalDate? asOf)
    {
        if (ScenarioLoader.Load(shell, folder) is not { } scenario) return ExitCode.BadInput;
        var place = $"<{shell.Say("Argument.Scenario.Name")}>";
        if (scenario.LedgerTerms is not { } terms) return Refuse(shell, ArgumentFault.Text(shell, "NoLedger", place, folder));
        var lines = ScenarioBook.LinesOf(scenario);
        if (wanted is not null && !lines.Contains(wanted))
            return Refuse(shell, ArgumentFault.Text(shell, "LedgerLineUnknown", "--line", wanted, string.Join(", ", lines)));
        if (csv is not null && CsvFault(shell, folder, csv) is { } fault) return Refuse(shell, fault);

        var statement = ScenarioBook.Settle(scenario, terms, wanted, asOf);
        if (!statement.Problems.IsEmpty)
        {
            FaultPage.Write(shell, folder, [.. statement.Problems.Select(FaultOf)]);
            return ExitCode.BadInput;
        }

        new LedgerPage(shell, scenario, terms, statement).Write();
        if (csv is null) return ExitCode.Done;
        FileSet.Replace(FolderOf(csv), [(Path.GetFileName(csv), LedgerCsv.Bytes(scenario, statement.AsOf, statement.Accounts))]);
        shell.Out.Line(shell.Say("Ledger.CsvWritten", csv));
        return ExitCode.Done;
    }

    private static int Refuse(Shell shell, string fault)
    {
        shell.Error.Line(fault);
        return ExitCode.BadInput;
    }

    private static Fault FaultOf(LedgerProblem problem) =>
        new(LedgerEntriesCsv.LedgerFile, null, "days", problem.Found.ToString(), problem.Problem, problem.Limit, problem.Remedy);

    private static string? CsvFault(Shell shell, string scenario, string path) =>
        Path.GetFileName(path).Length == 0 || Directory.Exists(path)
            ? ArgumentFault.Text(shell, "FileIsFolder", "--csv", path)
            : TargetFault.Of(shell, "--csv", path, FolderOf(path), scenario);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;
}
