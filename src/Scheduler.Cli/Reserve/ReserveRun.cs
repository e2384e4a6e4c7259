using System.Globalization;
using Scheduler.Cli.Commands;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Cli.Verifying;
using Scheduler.CpSat;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Reserve;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;
using Scheduler.Optimization;
using Scheduler.Planning.Reserve;
using Scheduler.Verification;

namespace Scheduler.Cli.Reserve;

/// <summary>One run of <c>scheduler reserve</c>: judges the plan, then tells for every reserve and line whether its days could still be called.</summary>
internal sealed class ReserveRun(Shell shell)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string folder, string path, string? patches, SearchOptions search)
    {
        using var signals = new StopSignals(shell.Time);
        var read = ScenarioLoader.Load(shell, folder, patches);
        var file = PlanReader.Read(path);
        if (file.Plan is null) FaultPage.Write(shell, path, file.Faults);
        if (read is not { } scenario || file.Plan is not { } plan) return ExitCode.BadInput;

        // What is asked is whether the plan can be added to, so that it must be sound itself.
        var verdict = PlanVerifier.Verify(scenario, plan);
        if (!verdict.Accepted)
        {
            new VerdictPage(shell, scenario, verdict).Write(file, ClaimCheck.Differences(file, verdict.Figures));
            return ExitCode.Rejected;
        }

        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var note in scenario.Notes) shell.Out.Line(note.In(shell.Language));
        if (!ReserveCall.OpenIn(scenario).Any())
        {
            shell.Out.Line(shell.Say("Reserve.None"));
            return ExitCode.Done;
        }

        await using var solver = CpSatSolvers.Create();
        var finding = await Task.Run(() => new ReserveProof(solver).AskAsync(scenario, plan, search, signals.Token)).ConfigureAwait(false);
        Write(scenario, plan, finding);
        return finding.Answer switch
        {
            ReserveAnswer.Fits => ExitCode.Done,
            ReserveAnswer.DoesNotFit => ExitCode.Infeasible,
            _ when signals.Token.IsCancellationRequested => ExitCode.Stopped,
            _ => ExitCode.NoPlan,
        };
    }

    private void Write(Scenario scenario, ShutdownPlan plan, ReserveFinding finding)
    {
        foreach (var rule in ReserveCall.OpenIn(scenario))
            shell.Out.Line(shell.Say("Reserve.Rule", rule.Id, rule.UncalledDays, rule.Window.Name, finding.Rooms.Count(room => room.RuleId == rule.Id)));
        shell.Out.Line(shell.Say($"Reserve.{finding.Answer}"));
        foreach (var conflict in finding.Conflicts) shell.Out.Line(shell.Say("Infeasible.Conflict", conflict));
        shell.Out.Line();
        var table = ConsoleTable.Of(shell, "Reserve.Line", "Reserve.Reserve", "Reserve.Uncalled#", "Reserve.Running#", "Reserve.Free#", "Reserve.Answer");
        foreach (var room in finding.Rooms)
        {
            table.Row(
                room.LineId,
                room.RuleId,
                Number(room.Uncalled),
                Number(room.Running),
                Number(room.Free),
                finding.Called is { } called ? Added(scenario, plan, called, room.LineId) : shell.Say($"Reserve.Alone.{finding.Alone[room.LineId]}"));
        }

        shell.Out.Write(table);
    }

    /// <summary>The days that a line would stop besides its plan.</summary>
    private static string Added(Scenario scenario, ShutdownPlan plan, ShutdownPlan called, string line)
    {
        var added = DaySet.Of(called.StopsOf(line).Select(stop => stop.Days)).Except(DaySet.Of(plan.StopsOf(line).Select(stop => stop.Days)));
        return added.IsEmpty ? Show.Dash : string.Join(", ", added.Intervals.Select(span => $"{Show.Days(span, scenario.Horizon)} ({span.Length})"));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
