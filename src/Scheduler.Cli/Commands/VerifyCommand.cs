using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.Verifying;
using Scheduler.Files.Plans;
using Scheduler.Verification;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler verify</c>: judges any plan, whoever made it, and counts again what it claims.</summary>
internal sealed class VerifyCommand : Command
{
    public VerifyCommand(Shell shell)
        : base("verify", shell.Say("Help.Verify"))
    {
        var scenario = PathArgument.Scenario(shell);
        var plan = PathArgument.Plan(shell);
        Arguments.Add(scenario);
        Arguments.Add(plan);
        var patches = new PatchOption(shell);
        Options.Add(patches);
        SetAction(parsed => Run(shell, parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(plan), parsed.GetValue(patches)));
    }

    private static int Run(Shell shell, string folder, string path, string? patches)
    {
        var scenario = ScenarioLoader.Load(shell, folder, patches);
        var file = PlanReader.Read(path);
        if (file.Plan is null) FaultPage.Write(shell, path, file.Faults);
        if (scenario is null || file.Plan is not { } plan) return ExitCode.BadInput;

        var verdict = PlanVerifier.Verify(scenario, plan);
        var differences = ClaimCheck.Differences(file, verdict.Figures);
        new VerdictPage(shell, scenario, verdict).Write(file, differences);
        return verdict.Accepted && differences.Count == 0 ? ExitCode.Done : ExitCode.Rejected;
    }
}
