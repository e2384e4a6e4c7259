using System.CommandLine;
using NodaTime;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.Verifying;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Explanations;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Verification;
using Scheduler.Verification.Explanations;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler explain stop</c>: why a line stops on these days, what moving the stop would cost, and where else it could be.</summary>
internal sealed class ExplainStopCommand : Command
{
    private readonly Shell shell;
    private readonly PathArgument scenario;
    private readonly PathArgument plan;
    private readonly Argument<string> line;
    private readonly DateOption on;
    private readonly PatchOption patches;

    public ExplainStopCommand(Shell shell)
        : base("stop", shell.Say("Help.Explain.Stop"))
    {
        this.shell = shell;
        Arguments.Add(scenario = PathArgument.Scenario(shell));
        Arguments.Add(plan = PathArgument.Plan(shell));
        Arguments.Add(line = new Argument<string>("id") { Description = shell.Say("Help.Explain.Id"), HelpName = shell.Say("Unit.Line") });
        Options.Add(on = new DateOption(shell, "--on", "Help.Explain.On"));
        Options.Add(patches = new PatchOption(shell));
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var planPath = parsed.GetRequiredValue(plan);
        var read = ScenarioLoader.Load(shell, parsed.GetRequiredValue(scenario), parsed.GetValue(patches));
        var file = PlanReader.Read(planPath);
        if (file.Plan is null) FaultPage.Write(shell, planPath, file.Faults);
        if (read is null || file.Plan is not { } its) return ExitCode.BadInput;
        if (StopsOf(read, its, parsed.GetRequiredValue(line), parsed.GetValue(on)) is not { } stops) return ExitCode.BadInput;

        // A plan of another scenario, or with faults of its form, is judged as verify does, and nothing in it can be explained.
        var verdict = PlanVerifier.Verify(read, its);
        if (verdict.Figures is null)
        {
            new VerdictPage(shell, read, verdict).Write(file, ClaimCheck.Differences(file, verdict.Figures));
            return ExitCode.Rejected;
        }

        shell.Out.Line(ScenarioTitle.Of(shell, read));
        foreach (var note in read.Notes) shell.Out.Line(note.In(shell.Language));
        if (stops.Count == 0) shell.Out.Line(ExplanationText.Catalog.Format("Stop.None", parsed.GetRequiredValue(line)).In(shell.Language));
        var explainer = new StopExplainer(read, its);
        foreach (var stop in stops)
        {
            shell.Out.Line();
            foreach (var row in StopPage.Rows(read, explainer.Explain(stop))) shell.Out.Line(new string(' ', 2 * row.Depth) + row.Text.In(shell.Language));
        }

        return ExitCode.Done;
    }

    /// <summary>The stops that are asked for; null where there is no such line, or where it runs on the day, after that was told.</summary>
    private List<KilnStop>? StopsOf(Scenario scenario, ShutdownPlan plan, string id, LocalDate? date)
    {
        if (scenario.OperatingLines.All(candidate => candidate.Id != id))
        {
            shell.Error.Line(ArgumentFault.Text(shell, "LineUnknown", "id", id, string.Join(", ", scenario.OperatingLines.Select(candidate => candidate.Id))));
            return null;
        }

        var stops = plan.StopsOf(id).ToList();
        if (date is not { } day) return stops;
        var asked = stops.Where(stop => stop.Days.Contains(day)).ToList();
        if (asked.Count > 0) return asked;
        var known = stops.Count == 0 ? Show.Dash : string.Join(", ", stops.Select(stop => Show.Days(stop.Days, scenario.Horizon)));
        shell.Error.Line(ArgumentFault.Text(shell, "NoStopOn", on.Name, Show.Date(day), known));
        return null;
    }
}
