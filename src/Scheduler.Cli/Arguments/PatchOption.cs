using System.CommandLine;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>The file of patches that makes a what-if of the scenario; null when it is not given.</summary>
internal sealed class PatchOption : Option<string>
{
    public PatchOption(Shell shell)
        : this(shell, "--patch", "Help.Patch")
    {
    }

    /// <param name="name">Name of the option, where a command takes more than one scenario.</param>
    /// <param name="help">Key of its help.</param>
    public PatchOption(Shell shell, string name, string help)
        : base(name)
    {
        Description = shell.Say(help);
        HelpName = shell.Say("Argument.Patches.Name");
    }
}
