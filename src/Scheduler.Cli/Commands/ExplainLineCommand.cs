using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Explanations;
using Scheduler.Files.Reports;
using Scheduler.Verification.Explanations;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler explain line</c>: the due days of one line as a sum that its firm can check.</summary>
internal sealed class ExplainLineCommand : Command
{
    public ExplainLineCommand(Shell shell)
        : base("line", shell.Say("Help.Explain.Line"))
    {
        var scenario = PathArgument.Scenario(shell);
        var line = new Argument<string>("id") { Description = shell.Say("Help.Explain.Id"), HelpName = shell.Say("Unit.Line") };
        Arguments.Add(scenario);
        Arguments.Add(line);
        var patches = new PatchOption(shell);
        Options.Add(patches);
        SetAction(parsed => Run(shell, parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(line), parsed.GetValue(patches)));
    }

    private static int Run(Shell shell, string folder, string id, string? patches)
    {
        if (ScenarioLoader.Load(shell, folder, patches) is not { } scenario) return ExitCode.BadInput;
        if (scenario.OperatingLines.FirstOrDefault(candidate => candidate.Id == id) is not { } line)
        {
            var known = string.Join(", ", scenario.OperatingLines.Select(candidate => candidate.Id));
            shell.Error.Line(ArgumentFault.Text(shell, "LineUnknown", "id", id, known));
            return ExitCode.BadInput;
        }

        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        shell.Out.Line(shell.Say("Explain.Line", line.Id, scenario.CityOf(line).Name, line.County, Show.Number(line.TonnesPerDay)));
        foreach (var row in ExplanationPage.Rows(scenario, LineExplainer.Explain(scenario, line)))
            shell.Out.Line(new string(' ', 2 * row.Depth) + row.Text.In(shell.Language));
        return ExitCode.Done;
    }
}
