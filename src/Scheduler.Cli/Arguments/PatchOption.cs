using System.CommandLine;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>The file of patches that makes a what-if of the scenario; null when it is not given.</summary>
internal sealed class PatchOption : Option<string>
{
    public PatchOption(Shell shell)
        : base("--patch")
    {
        Description = shell.Say("Help.Patch");
        HelpName = shell.Say("Argument.Patches.Name");
    }
}
