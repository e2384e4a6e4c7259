using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.CpSat;
using Scheduler.Domain.Text;
using Scheduler.Planning;

namespace Scheduler.Cli;

/// <summary>The whole command line: parses, runs one command, and turns everything that may go wrong into a message and an exit code.</summary>
internal sealed class CliApp(Shell shell)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var parsed = Root().Parse(arguments);
        var faults = ParseFaults.Of(shell, parsed);
        if (faults.Count > 0)
        {
            foreach (var fault in faults) shell.Error.Line(fault);
            return ExitCode.BadInput;
        }

        // Signals and exceptions are our own affair: a plan that was found must be written.
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = shell.Out.Profile.Out.Writer,
            Error = shell.Error.Profile.Out.Writer,
        };
        try
        {
            return await parsed.InvokeAsync(invocation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return Report(exception);
        }
    }

    /// <summary>The grammar of the command line.</summary>
    internal RootCommand Root()
    {
        var root = new RootCommand(shell.Say("Help.Root"))
        {
            HelpName = "scheduler",
        };
        root.Options.Add(new ChoiceOption<Language>(shell, LanguageChoice.Option, "Help.Lang", LanguageChoice.Words) { Recursive = true });
        root.Subcommands.Add(new PlanCommand(shell));
        root.Subcommands.Add(new VerifyCommand(shell));
        root.Subcommands.Add(new WhatIfCommand(shell));
        root.Subcommands.Add(new RobustCommand(shell));
        root.Subcommands.Add(new ReserveCommand(shell));
        root.Subcommands.Add(new CompareCommand(shell));
        root.Subcommands.Add(new FrontierCommand(shell));
        root.Subcommands.Add(new DueCommand(shell));
        root.Subcommands.Add(new TargetsCommand(shell));
        root.Subcommands.Add(new ExplainCommand(shell));
        root.Subcommands.Add(new RulesCommand(shell));
        root.Subcommands.Add(new AlertCommand(shell));
        root.Subcommands.Add(new ExportCommand(shell));
        root.Subcommands.Add(new ExportMpsCommand(shell));
        root.Subcommands.Add(new LedgerCommand(shell));
        root.Subcommands.Add(new ImportCommand(shell));
        root.Subcommands.Add(new KeyCommand(shell));
        root.Subcommands.Add(new AuditCommand(shell));
        root.Subcommands.Add(new StoreCommand(shell));
        root.Subcommands.Add(new DoctorCommand(shell));
        return root;
    }

    private int Report(Exception exception)
    {
        var (code, text) = exception switch
        {
            CpSatUnavailableException => (ExitCode.Failed, shell.Say("Failed.Solver", exception.Message)),
            PlanRejectedException => (ExitCode.Failed, shell.Say("Failed.Rejected", exception.Message)),
            IOException or UnauthorizedAccessException => (ExitCode.Failed, shell.Say("Failed.Files", exception.Message)),
            OverflowException => (ExitCode.BadInput, shell.Say("Failed.Overflow")),
            _ => (ExitCode.Failed, shell.Say("Failed.Internal", exception.GetType().Name, exception.Message)),
        };
        shell.Error.Line(text);
        if (shell.ShowsTraces) shell.Error.Line(exception.ToString());
        return code;
    }
}
