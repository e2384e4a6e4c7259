using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Race.Judging;
using Scheduler.Race.Measures;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>Lets one method run on one scenario and has its final plan judged.</summary>
/// <param name="seconds">Time limit of each method, from the start of its process.</param>
/// <param name="workshop">Folder for models and solutions.</param>
internal sealed class MethodRunner(int seconds, string workshop)
{
    /// <summary>How long a method may overrun its limit before it is killed. Large models are written and cleaned up after the limit.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    private static readonly ImmutableArray<IExternalSolver> Externals = [new HighsSolver(), new CbcSolver(), new GlpkSolver()];

    private TimeSpan Limit => TimeSpan.FromSeconds(seconds) + Grace;

    public Task<MethodRun> RunAsync(RaceCase race, RaceMethod method, long heldShortage, CancellationToken cancelled) =>
        Externals.FirstOrDefault(solver => solver.Method == method) is { } external
            ? ExternalAsync(race, external, heldShortage, cancelled)
            : PlannerAsync(race, method, cancelled);

    private async Task<MethodRun> PlannerAsync(RaceCase race, RaceMethod method, CancellationToken cancelled)
    {
        var command = PlannerChild.Command(race.Folder, method, seconds);
        var points = new List<TracePoint>();
        var (shortage, exposure, bound) = ((long?)null, (long?)null, (long?)null);
        SolveMessage? end = null;
        var outcome = await Child.RunAsync(command, Limit, Hear, cancelled).ConfigureAwait(false);
        var run = new MethodRun(method)
        {
            Version = end?.Way ?? "",
            Command = command.ToString(),
            End = end?.End ?? "no answer",
            Seconds = outcome.Seconds,
            Read = end?.Read,
            Compile = end?.Compile,
            SearchFrom = end?.SearchFrom,
            Memory = outcome.Memory,
            Points = [.. points],
            Errors = Failures(outcome),
        };
        return end?.Stops is { } stops ? Judged(race, run, [.. stops.Select(stop => stop.ToStop())], exposure, shortage) : run;

        void Hear(double at, string line)
        {
            if (SolveMessage.FromLine(line) is not { } message) return;
            if (message.End is not null) end = message;
            switch (message.Level)
            {
                case ObjectiveLevel.Shortage:
                    // A plan with less shortage is another plan: its exposure follows in the next sample.
                    if (message.Value < shortage) exposure = null;
                    shortage = message.Value;
                    break;
                case ObjectiveLevel.Exposure:
                    (exposure, bound) = (message.Value, message.Bound);
                    break;
                default:
                    return;
            }

            points.Add(new TracePoint(at, shortage, exposure, bound));
        }
    }

    private async Task<MethodRun> ExternalAsync(RaceCase race, IExternalSolver solver, long heldShortage, CancellationToken cancelled)
    {
        if (await solver.VersionAsync().ConfigureAwait(false) is not { } version) return new MethodRun(solver.Method);
        var model = new HeldModel(race.Problem, ObjectiveLevel.Exposure, new HeldValues(heldShortage), race.Name);
        var solve = await ExternalSolve.RunAsync(solver, model, workshop, race.Name, seconds, Limit, cancelled).ConfigureAwait(false);
        var (points, outcome) = (new List<TracePoint>(), solve.Outcome);
        var (value, bound) = ((double?)null, (double?)null);
        foreach (var (at, claim) in solve.Claims)
        {
            value = Least(value, claim.Value);
            bound = Most(bound, claim.Bound);
            points.Add(new TracePoint(at, heldShortage, value is { } known ? model.Value(known) : null, Known(bound, model)));
        }

        var run = new MethodRun(solver.Method)
        {
            Version = version,
            Command = solve.Command.ToString(),
            End = outcome.Killed ? "killed" : $"exit code {outcome.ExitCode}",
            Seconds = outcome.Seconds,
            Memory = outcome.Memory,
            Points = [.. points],
            Errors = Failures(outcome),
        };
        if (solve.Solution is not { } solution) return run;
        if (!solution.IsWhole) return run with { End = $"{run.End}, its file holds a fractional solution, which is no plan" };
        var judged = Judged(race, run, CalendarStops.Of(race.Problem, model.Read(solution.Values)), model.Value(solution.Objective), heldShortage);

        // The last plan is in the file, whether the log told of it or not.
        return judged with { Points = [.. points, new TracePoint(outcome.Seconds, heldShortage, judged.Claimed, Known(bound, model))] };
    }

    private static long? Known(double? bound, HeldModel model) => bound is { } known ? model.Bound(known) : null;

    private static double? Least(double? one, double? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    private static double? Most(double? one, double? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);

    private static MethodRun Judged(RaceCase race, MethodRun run, ImmutableArray<KilnStop> stops, long? claimed, long? shortage)
    {
        // The others only hold it: theirs may be less.
        var isPlanner = run.Method is RaceMethod.Ours or RaceMethod.CpSat;
        var judgement = PlanJudge.Judge(race.Scenario, stops);
        var errors = run.Errors;
        if (!judgement.Accepted) errors = errors.Add($"rejected: {judgement.Reason}");
        if (judgement.Exposure != claimed) errors = errors.Add($"claims the exposure {claimed}, the verifier counts {judgement.Exposure}");
        if (isPlanner ? judgement.Shortage != shortage : judgement.Shortage > shortage)
            errors = errors.Add($"claims the shortage {shortage}, the verifier counts {judgement.Shortage}");
        return run with { Claimed = claimed, Judgement = judgement, Errors = errors };
    }

    private static ImmutableArray<string> Failures(ChildOutcome outcome)
    {
        if (outcome.Killed) return [$"killed {Grace.TotalSeconds:0} s after its limit"];
        return outcome.ExitCode == 0 ? [] : [$"exit code {outcome.ExitCode}: {outcome.Errors}"];
    }
}
