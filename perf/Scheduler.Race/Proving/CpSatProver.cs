using System.Collections.Immutable;
using System.Diagnostics;
using Google.OrTools.Sat;
using Scheduler.CpSat;
using Scheduler.Optimization.Calendars;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Proving;

/// <summary>CP-SAT, through the planner's own door, on the model as it is, without a plan to begin with.</summary>
/// <param name="seconds">Its time limit.</param>
internal sealed class CpSatProver(ICpSatSolver solver, int seconds) : IProver
{
    public RaceMethod Method => RaceMethod.CpSat;

    public async Task<(SolverProof Claim, ImmutableArray<LineCalendar>? Calendars)?> RunAsync(HeldModel model, string name, CancellationToken cancelled)
    {
        var parameters = new SatParameters { LinearizationLevel = 2, NumWorkers = 1, RandomSeed = 1, MaxTimeInSeconds = seconds };
        var watch = Stopwatch.StartNew();
        var answer = await solver.SolveAsync(model.Model, parameters, cancelled).ConfigureAwait(false);
        var solution = answer.HasSolution ? answer.Response!.Solution : null;
        var run = new SolverProof(
            Method,
            $"OR-Tools {solver.Hinge.OrToolsVersion}, {solver.Hinge.Name}",
            parameters.ToString(),
            answer.Message ?? answer.Status.ToString(),
            solution is null ? null : model.Value(answer.Response!.ObjectiveValue),
            answer.BestBound is { } bound ? model.Bound(bound) : null,
            0,
            Math.Round(watch.Elapsed.TotalSeconds, 1));
        return (run, solution is null ? null : model.Read(solution));
    }
}
