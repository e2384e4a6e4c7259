using System.Collections.Immutable;
using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Comparing;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler compare</c>: what differs between two plans.</summary>
internal sealed class CompareCommand : Command
{
    private readonly PathArgument scenario;
    private readonly PathArgument planA;
    private readonly PathArgument planB;
    private readonly Option<string> scenarioB;
    private readonly PatchOption patchA;
    private readonly PatchOption patchB;
    private readonly Option<string> csv;
    private readonly Option<string> html;

    public CompareCommand(Shell shell)
        : base("compare", shell.Say("Help.Compare"))
    {
        Arguments.Add(scenario = PathArgument.Scenario(shell));
        Arguments.Add(planA = PathArgument.PlanA(shell));
        Arguments.Add(planB = PathArgument.PlanB(shell));
        Options.Add(scenarioB = new Option<string>("--scenario-b") { Description = shell.Say("Help.ScenarioB"), HelpName = shell.Say("Argument.Scenario.Name") });
        Options.Add(patchA = new PatchOption(shell, "--patch-a", "Help.PatchA"));
        Options.Add(patchB = new PatchOption(shell, "--patch-b", "Help.PatchB"));
        Options.Add(csv = new Option<string>("--csv") { Description = shell.Say("Help.CompareCsv"), HelpName = shell.Say("Unit.File") });
        Options.Add(html = new Option<string>("--html") { Description = shell.Say("Help.CompareHtml"), HelpName = shell.Say("Unit.File") });
        SetAction(parsed => new CompareRun(shell).Run(Request(parsed)));
    }

    private CompareRequest Request(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(scenario);
        return new(
            new ScenarioPath(folder, parsed.GetValue(patchA)),
            new ScenarioPath(parsed.GetValue(scenarioB) ?? folder, parsed.GetValue(patchB)),
            parsed.GetRequiredValue(planA),
            parsed.GetRequiredValue(planB),
            [.. Target(csv, CompareFormat.Csv), .. Target(html, CompareFormat.Html)]);

        ImmutableArray<CompareTarget> Target(Option<string> option, CompareFormat format) =>
            parsed.GetValue(option) is { } path ? [new(option.Name, path, format)] : [];
    }
}
