using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Planning;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler plan</c>: a scenario folder in, a proven and verified plan out.</summary>
internal sealed class PlanCommand : Command
{
    private const int MostSeconds = 7 * 24 * 3600;

    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(55);

    private readonly PathArgument scenario;
    private readonly Option<string> target;
    private readonly WholeNumberOption time;
    private readonly WholeNumberOption work;
    private readonly WholeNumberOption seed;
    private readonly ChoiceOption<SearchMethod> method;
    private readonly Option<string> from;
    private readonly WholeNumberOption worth;
    private readonly Option<bool> prices;
    private readonly PatchOption patches;

    public PlanCommand(Shell shell)
        : base("plan", shell.Say("Help.Plan"))
    {
        Arguments.Add(scenario = PathArgument.Scenario(shell));
        Options.Add(target = new Option<string>("--out") { Description = shell.Say("Help.Out"), HelpName = shell.Say("Unit.Folder") });
        Options.Add(time = new WholeNumberOption(shell, "--time", "Help.Time", "Unit.Seconds", 0, MostSeconds));
        Options.Add(work = new WholeNumberOption(shell, "--work", "Help.Work", "Unit.Rounds", 0, int.MaxValue));
        Options.Add(seed = new WholeNumberOption(shell, "--seed", "Help.Seed", "Unit.Number", 0, int.MaxValue));
        Options.Add(method = new ChoiceOption<SearchMethod>(
            shell,
            "--method",
            "Help.Method",
            [("auto", SearchMethod.Auto), ("direct", SearchMethod.Direct), ("decomposition", SearchMethod.Decomposition)]));
        Options.Add(from = new Option<string>("--from") { Description = shell.Say("Help.From"), HelpName = shell.Say("Argument.Plan.Name") });
        Options.Add(worth = new WholeNumberOption(shell, "--worth", "Help.Worth", "Unit.Percent", 0, 100));
        Options.Add(prices = new Option<bool>("--prices") { Description = shell.Say("Help.Prices") });
        Options.Add(patches = new PatchOption(shell));
        Validators.Add(parsed =>
        {
            if (parsed.GetResult(worth) is { Tokens: [var percent] } && parsed.GetResult(from) is null)
                parsed.AddError(ArgumentFault.Text(shell, "WorthAlone", worth.Name, percent.Value));
            if (parsed.GetResult(from) is not null && parsed.GetResult(method) is { Tokens: [{ Value: "direct" }] })
                parsed.AddError(ArgumentFault.Text(shell, "FromDirect", method.Name, "direct"));
        });
        SetAction((parsed, _) => new PlanRun(shell, Request(parsed)).RunAsync());
    }

    private PlanRequest Request(ParseResult parsed)
    {
        var seconds = parsed.GetValue(time);
        var rounds = parsed.GetValue(work);
        var options = new SearchOptions
        {
            // A limit of work alone makes the plan repeatable; the usual limit of time would spoil that.
            TimeLimit = seconds is { } limit ? TimeSpan.FromSeconds(limit) : rounds is null ? UsualTime : null,
            WorkLimit = rounds,
            Method = parsed.GetValue(method) ?? SearchMethod.Auto,
        };
        if (parsed.GetValue(seed) is { } chosen) options = options with { Seed = chosen };
        if (parsed.GetValue(worth) is { } percent) options = options with { WorthMoving = percent / 100.0 };
        return new PlanRequest(
            parsed.GetRequiredValue(scenario),
            parsed.GetValue(target),
            options,
            parsed.GetValue(from),
            parsed.GetValue(prices),
            parsed.GetValue(patches));
    }
}
