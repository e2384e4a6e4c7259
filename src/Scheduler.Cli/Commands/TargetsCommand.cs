using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.Targets;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler targets</c>: how the targets of the notices stand, and how well the facts of the lines are known.</summary>
internal sealed class TargetsCommand : Command
{
    public TargetsCommand(Shell shell)
        : base("targets", shell.Say("Help.Targets"))
    {
        var scenario = PathArgument.Scenario(shell);
        var format = new ChoiceOption<TargetsFormat>(
            shell, "--format", "Help.TargetsFormat", [("text", TargetsFormat.Text), ("csv", TargetsFormat.Csv), ("json", TargetsFormat.Json)]);
        var on = new DateOption(shell, "--on", "Help.TargetsOn");
        var folder = new Option<string>("--out") { Description = shell.Say("Help.TargetsOut"), HelpName = shell.Say("Unit.Folder") };
        var patches = new PatchOption(shell);
        Arguments.Add(scenario);
        Options.Add(format);
        Options.Add(on);
        Options.Add(folder);
        Options.Add(patches);
        SetAction(parsed => new TargetsRun(shell).Run(new(
            new ScenarioPath(parsed.GetRequiredValue(scenario), parsed.GetValue(patches)),
            parsed.GetValue(on),
            parsed.GetValue(format) ?? TargetsFormat.Text,
            parsed.GetValue(folder))));
    }
}
