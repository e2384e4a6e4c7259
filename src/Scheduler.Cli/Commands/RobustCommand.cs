using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Robust;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler robust</c>: one plan for several outlooks at once, and what that costs under each.</summary>
internal sealed class RobustCommand : Command
{
    public RobustCommand(Shell shell)
        : base("robust", shell.Say("Help.Robust"))
    {
        var scenario = PathArgument.Scenario(shell);
        var outlooks = new Option<string>("--outlooks") { Description = shell.Say("Help.Outlooks"), HelpName = shell.Say("Unit.Folder"), Required = true };
        var target = new Option<string>("--out") { Description = shell.Say("Help.Out"), HelpName = shell.Say("Unit.Folder") };
        var limits = new LimitOptions(shell);
        var patches = new PatchOption(shell);
        Arguments.Add(scenario);
        Options.Add(outlooks);
        Options.Add(target);
        limits.AddTo(this);
        Options.Add(patches);
        SetAction((parsed, _) => new RobustRun(shell, new(
            parsed.GetRequiredValue(scenario),
            parsed.GetRequiredValue(outlooks),
            parsed.GetValue(target),
            parsed.GetValue(patches),
            limits.Read(parsed))).RunAsync());
    }
}
