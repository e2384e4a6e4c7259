using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Planning;
using Scheduler.Cli.Surroundings;
using Scheduler.Optimization;
using Scheduler.Planning;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler plan</c>: a scenario folder in, a proven and verified plan out.</summary>
internal sealed class PlanCommand : Command
{
    private readonly PathArgument scenario;
    private readonly Option<string> target;
    private readonly LimitOptions limits;
    private readonly ChoiceOption<SearchMethod> method;
    private readonly Option<string> from;
    private readonly WholeNumberOption worth;
    private readonly DateOption frozenUntil;
    private readonly DateOption asOf;
    private readonly Option<bool> prices;
    private readonly Option<bool> keepReserve;
    private readonly Option<string> start;
    private readonly WholeNumberOption checkpoint;
    private readonly WholeNumberOption gap;
    private readonly ChoiceOption<ProgressKind> progress;
    private readonly Option<bool> stopWithInput;
    private readonly PatchOption patches;

    public PlanCommand(Shell shell)
        : base("plan", shell.Say("Help.Plan"))
    {
        Arguments.Add(scenario = PathArgument.Scenario(shell));
        Options.Add(target = new Option<string>("--out") { Description = shell.Say("Help.Out"), HelpName = shell.Say("Unit.Folder") });
        (limits = new LimitOptions(shell)).AddTo(this);
        Options.Add(method = new ChoiceOption<SearchMethod>(
            shell,
            "--method",
            "Help.Method",
            [("auto", SearchMethod.Auto), ("direct", SearchMethod.Direct), ("decomposition", SearchMethod.Decomposition)]));
        Options.Add(from = new Option<string>("--from") { Description = shell.Say("Help.From"), HelpName = shell.Say("Argument.Plan.Name") });
        Options.Add(worth = new WholeNumberOption(shell, "--worth", "Help.Worth", "Unit.Percent", 0, 100));
        Options.Add(frozenUntil = new DateOption(shell, "--frozen-until", "Help.FrozenUntil"));
        Options.Add(asOf = new DateOption(shell, "--as-of", "Help.Today"));
        Options.Add(gap = new WholeNumberOption(shell, "--gap", "Help.Gap", "Unit.Percent", 0, 100));
        Options.Add(prices = new Option<bool>("--prices") { Description = shell.Say("Help.Prices") });
        Options.Add(keepReserve = new Option<bool>("--keep-reserve") { Description = shell.Say("Help.KeepReserve") });
        Options.Add(start = new Option<string>("--start") { Description = shell.Say("Help.Start"), HelpName = shell.Say("Argument.Plan.Name") });
        Options.Add(checkpoint = new WholeNumberOption(shell, "--checkpoint", "Help.Checkpoint", "Unit.Seconds", 1, LimitOptions.MostSeconds));
        Options.Add(progress = new ChoiceOption<ProgressKind>(shell, "--progress", "Help.Progress", [("auto", ProgressKind.Auto), ("json", ProgressKind.Json)]));
        Options.Add(stopWithInput = new Option<bool>("--stop-with-input") { Description = shell.Say("Help.StopWithInput") });
        Options.Add(patches = new PatchOption(shell));
        Validators.Add(parsed =>
        {
            if (parsed.GetResult(worth) is { Tokens: [var percent] } && parsed.GetResult(from) is null)
                parsed.AddError(ArgumentFault.Text(shell, "WorthAlone", worth.Name, percent.Value));
            if (parsed.GetResult(frozenUntil) is { Tokens: [var date] } && parsed.GetResult(from) is null)
                parsed.AddError(ArgumentFault.Text(shell, "FrozenAlone", frozenUntil.Name, date.Value));
            if (parsed.GetResult(asOf) is { Tokens: [var today] } && parsed.GetResult(frozenUntil) is null)
                parsed.AddError(ArgumentFault.Text(shell, "AsOfAlone", asOf.Name, today.Value));
            if (parsed.GetResult(from) is not null && parsed.GetResult(method) is { Tokens: [{ Value: "direct" }] })
                parsed.AddError(ArgumentFault.Text(shell, "FromDirect", method.Name, "direct"));
            if (parsed.GetResult(from) is not null && parsed.GetResult(gap) is { Tokens: [var near] })
                parsed.AddError(ArgumentFault.Text(shell, "GapFrom", gap.Name, near.Value));
            if (parsed.GetResult(from) is not null && parsed.GetResult(start) is { Tokens: [var begin] })
                parsed.AddError(ArgumentFault.Text(shell, "StartFrom", start.Name, begin.Value));
            foreach (var other in (Option[])[from, checkpoint, gap])
            {
                if (parsed.GetResult(keepReserve) is not null && parsed.GetResult(other) is { Tokens: [var value] })
                    parsed.AddError(ArgumentFault.Text(shell, "KeepReserveAlone", other.Name, value.Value));
            }
        });
        SetAction((parsed, _) => new PlanRun(shell, Request(parsed)).RunAsync());
    }

    private PlanRequest Request(ParseResult parsed)
    {
        var options = limits.Read(parsed) with { Method = parsed.GetValue(method) ?? SearchMethod.Auto };
        if (parsed.GetValue(worth) is { } percent) options = options with { WorthMoving = percent / 100.0 };
        if (parsed.GetValue(gap) is { } share) options = options with { GapGoal = share / 100.0 };
        return new PlanRequest(parsed.GetRequiredValue(scenario), parsed.GetValue(target), options)
        {
            From = parsed.GetValue(from),
            Frozen = parsed.GetValue(frozenUntil) is { } until ? new FrozenSpan(until, parsed.GetValue(asOf)) : null,
            Start = parsed.GetValue(start),
            Patches = parsed.GetValue(patches),
            Prices = parsed.GetValue(prices),
            KeepsReserve = parsed.GetValue(keepReserve),
            Checkpoint = parsed.GetValue(checkpoint) is { } interval ? TimeSpan.FromSeconds(interval) : null,
            Progress = parsed.GetValue(progress) ?? ProgressKind.Auto,
            StopsWithInput = parsed.GetValue(stopWithInput),
        };
    }
}
