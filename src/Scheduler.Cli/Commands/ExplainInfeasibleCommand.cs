using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Explaining;
using Scheduler.Cli.Surroundings;
using Scheduler.Planning;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler explain infeasible</c>: which rules contradict each other, and the cheapest ways out.</summary>
internal sealed class ExplainInfeasibleCommand : Command
{
    private const int UsualSeconds = 25;
    private const int MostSeconds = 24 * 3600;

    public ExplainInfeasibleCommand(Shell shell)
        : base("infeasible", shell.Say("Help.Explain.Infeasible"))
    {
        var scenario = PathArgument.Scenario(shell);
        var target = new Option<string>("--out") { Description = shell.Say("Help.Conflict.Out"), HelpName = shell.Say("Unit.Folder") };
        var time = new WholeNumberOption(shell, "--time", "Help.Conflict.Time", "Unit.Seconds", 1, MostSeconds);
        var from = new Option<string>("--from") { Description = shell.Say("Help.Conflict.From"), HelpName = shell.Say("Argument.Plan.Name") };
        var frozenUntil = new DateOption(shell, "--frozen-until", "Help.FrozenUntil");
        var asOf = new DateOption(shell, "--as-of", "Help.Today");
        var patches = new PatchOption(shell);
        Arguments.Add(scenario);
        foreach (var option in (Option[])[target, time, from, frozenUntil, asOf, patches]) Options.Add(option);
        Validators.Add(parsed =>
        {
            if (parsed.GetResult(frozenUntil) is { Tokens: [var date] } && parsed.GetResult(from) is null)
                parsed.AddError(ArgumentFault.Text(shell, "FrozenAlone", frozenUntil.Name, date.Value));
            if (parsed.GetResult(asOf) is { Tokens: [var today] } && parsed.GetResult(frozenUntil) is null)
                parsed.AddError(ArgumentFault.Text(shell, "AsOfAlone", asOf.Name, today.Value));
        });
        SetAction((parsed, _) => new InfeasibleRun(shell, new(
            parsed.GetRequiredValue(scenario),
            parsed.GetValue(target),
            parsed.GetValue(patches),
            parsed.GetValue(from),
            parsed.GetValue(frozenUntil) is { } until ? new FrozenSpan(until, parsed.GetValue(asOf)) : null,
            TimeSpan.FromSeconds(parsed.GetValue(time) ?? UsualSeconds))).RunAsync());
    }
}
