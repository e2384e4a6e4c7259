using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Reports;
using Scheduler.Rulebook;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler due</c>: the days that each line owes, with the reasons.</summary>
internal sealed class DueCommand : Command
{
    public DueCommand(Shell shell)
        : base("due", shell.Say("Help.Due"))
    {
        var scenario = PathArgument.Scenario(shell);
        var line = new Option<string>("--line") { Description = shell.Say("Help.Line"), HelpName = shell.Say("Unit.Line") };
        Arguments.Add(scenario);
        Options.Add(line);
        var patches = new PatchOption(shell);
        Options.Add(patches);
        SetAction(parsed => Run(shell, parsed.GetRequiredValue(scenario), parsed.GetValue(line), parsed.GetValue(patches)));
    }

    private static int Run(Shell shell, string folder, string? wanted, string? patches)
    {
        if (ScenarioLoader.Load(shell, folder, patches) is not { } scenario) return ExitCode.BadInput;
        var due = ScenarioCompiler.Entitle(scenario);
        var shown = due.Where(line => wanted is null || line.LineId == wanted).ToList();
        if (shown.Count == 0)
        {
            shell.Error.Line(ArgumentFault.Text(shell, "LineUnknown", "--line", wanted, string.Join(", ", due.Select(line => line.LineId))));
            return ExitCode.BadInput;
        }

        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        foreach (var line in shown) WriteLine(shell, scenario, line);
        if (wanted is null) shell.Out.Line(shell.Say("Due.Total", shown.Count, Show.Number(shown.Sum(line => line.DueDays))));
        return ExitCode.Done;
    }

    private static void WriteLine(Shell shell, Scenario scenario, Entitlement due)
    {
        var line = scenario.Lines.First(line => line.Id == due.LineId);
        shell.Out.Line(shell.Say(
            due.OneBlock ? "Due.LineOneBlock" : "Due.Line",
            line.Id,
            scenario.CityOf(line).Name,
            line.County,
            Show.Number(line.TonnesPerDay),
            due.DueDays));
        foreach (var window in due.Windows)
        {
            shell.Out.Line(shell.Say("Due.Window", window.Window.Name, window.Days));
            foreach (var item in window.Items) shell.Out.Line(shell.Say("Due.Item", Show.Signed(item.Days), item.Reason, item.RuleId));
        }
    }
}
