using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Reserve;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler reserve</c>: whether the days that may still be called (X) fit after a plan.</summary>
internal sealed class ReserveCommand : Command
{
    public ReserveCommand(Shell shell)
        : base("reserve", shell.Say("Help.Reserve"))
    {
        var scenario = PathArgument.Scenario(shell);
        var plan = PathArgument.Plan(shell);
        var limits = new LimitOptions(shell);
        var patches = new PatchOption(shell);
        Arguments.Add(scenario);
        Arguments.Add(plan);
        limits.AddTo(this);
        Options.Add(patches);
        SetAction((parsed, _) => new ReserveRun(shell).RunAsync(
            parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(plan), parsed.GetValue(patches), limits.Read(parsed)));
    }
}
