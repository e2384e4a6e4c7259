using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.WhatIf;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler what-if</c>: plans a scenario with some things otherwise, and shows what that changes against the plan of the base.</summary>
internal sealed class WhatIfCommand : Command
{
    private readonly PathArgument scenario;
    private readonly SetOption set;
    private readonly PatchOption patches;
    private readonly Option<string> basePlan;
    private readonly Option<string> target;
    private readonly LimitOptions limits;
    private readonly WholeNumberOption gap;

    public WhatIfCommand(Shell shell)
        : base("what-if", shell.Say("Help.WhatIf"))
    {
        Arguments.Add(scenario = PathArgument.Scenario(shell));
        Options.Add(set = new SetOption(shell));
        Options.Add(patches = new PatchOption(shell));
        Options.Add(basePlan = new Option<string>("--base") { Description = shell.Say("Help.BasePlan"), HelpName = shell.Say("Argument.Plan.Name") });
        Options.Add(target = new Option<string>("--out") { Description = shell.Say("Help.Out"), HelpName = shell.Say("Unit.Folder") });
        (limits = new LimitOptions(shell)).AddTo(this);
        Options.Add(gap = new WholeNumberOption(shell, "--gap", "Help.Gap", "Unit.Percent", 0, 100));
        Validators.Add(parsed =>
        {
            if ((parsed.GetResult(set) is null) == (parsed.GetResult(patches) is null)) parsed.AddError(ArgumentFault.Text(shell, "SetOrPatch", set.Name, null));
        });
        SetAction((parsed, _) => new WhatIfRun(shell, Request(parsed)).RunAsync());
    }

    private WhatIfRequest Request(ParseResult parsed)
    {
        var search = limits.Read(parsed);
        if (parsed.GetValue(gap) is { } share) search = search with { GapGoal = share / 100.0 };
        return new(parsed.GetRequiredValue(scenario), search)
        {
            // Where it is not given, its value is an empty list of bytes.
            Set = parsed.GetResult(set) is null ? null : parsed.GetValue(set),
            Patches = parsed.GetValue(patches),
            BasePlan = parsed.GetValue(basePlan),
            OutputFolder = parsed.GetValue(target),
        };
    }
}
