using System.Collections.Immutable;
using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Frontier;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler frontier</c>: how the least exposure depends on how fair a plan must be and how much of the demand it must meet.</summary>
internal sealed class FrontierCommand : Command
{
    private const int MostSupply = 150;
    private const int MostFairness = 1000;
    private const int MostNumbers = 12;
    private static readonly ImmutableArray<int> UsualSupplies = [100, 98, 95];

    public FrontierCommand(Shell shell)
        : base("frontier", shell.Say("Help.Frontier"))
    {
        var scenario = PathArgument.Scenario(shell);
        var supplies = new NumberListOption(shell, "--supply", "Help.Frontier.Supply", "Unit.Percents", 0, MostSupply, MostNumbers);
        var fairness = new NumberListOption(shell, "--fairness", "Help.Frontier.Fairness", "Unit.Permilles", 0, MostFairness, MostNumbers);
        var target = new Option<string>("--out") { Description = shell.Say("Help.Frontier.Out"), HelpName = shell.Say("Unit.Folder") };
        var limits = new LimitOptions(shell);
        var gap = new WholeNumberOption(shell, "--gap", "Help.Gap", "Unit.Percent", 0, 100);
        var patches = new PatchOption(shell);
        Arguments.Add(scenario);
        Options.Add(supplies);
        Options.Add(fairness);
        limits.AddTo(this);
        foreach (var option in (Option[])[gap, target, patches]) Options.Add(option);
        SetAction((parsed, _) =>
        {
            var each = limits.Read(parsed);
            if (parsed.GetValue(gap) is { } share) each = each with { GapGoal = share / 100.0 };
            return new FrontierRun(shell, new(
                parsed.GetRequiredValue(scenario),
                parsed.GetValue(target),
                parsed.GetValue(patches),
                parsed.GetValue(supplies) ?? UsualSupplies,
                parsed.GetValue(fairness),
                each)).RunAsync();
        });
    }
}
