using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Exporting;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler export</c>: the papers of a plan, for offices, firms and the public.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(Shell shell)
        : base("export", shell.Say("Help.Export"))
    {
        var scenario = PathArgument.Scenario(shell);
        var plan = PathArgument.ExportedPlan(shell);
        var target = new Option<string>("--out") { Description = shell.Say("Help.ExportOut"), HelpName = shell.Say("Unit.Folder") };
        var publicOnly = new Option<bool>("--public-only") { Description = shell.Say("Help.PublicOnly") };
        var patches = new PatchOption(shell);
        Arguments.Add(scenario);
        Arguments.Add(plan);
        Options.Add(target);
        Options.Add(publicOnly);
        Options.Add(patches);
        SetAction(parsed => new ExportRun(shell).Run(new(
            new ScenarioPath(parsed.GetRequiredValue(scenario), parsed.GetValue(patches)),
            parsed.GetRequiredValue(plan),
            parsed.GetValue(target),
            parsed.GetValue(publicOnly))));
    }
}
