using System.CommandLine;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler explain</c>: reasons, one subcommand for each thing that can be explained.</summary>
internal sealed class ExplainCommand : Command
{
    public ExplainCommand(Shell shell)
        : base("explain", shell.Say("Help.Explain"))
    {
        Subcommands.Add(new ExplainLineCommand(shell));
        Subcommands.Add(new ExplainStopCommand(shell));
        Subcommands.Add(new ExplainInfeasibleCommand(shell));
    }
}
