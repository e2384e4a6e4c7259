using System.Collections.Immutable;
using Google.OrTools.Sat;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Models;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>Lets CP-SAT decide a few lines anew beside the kept calendars of the others.</summary>
internal sealed class PartSolver(ShutdownProblem problem, ICpSatSolver solver)
{
    /// <summary>A better set of calendars, or null. Repeatable when only <paramref name="work"/> limits it.</summary>
    /// <param name="work">Deterministic time of CP-SAT.</param>
    /// <param name="seconds">Safety limit by the clock, or null.</param>
    public async Task<ImmutableArray<LineCalendar>?> ImproveAsync(
        ImmutableArray<LineCalendar> calendars, PlanScore score, ObjectiveLevel level, int[] lines, int seed, double work, double? seconds, CancellationToken stop)
    {
        var model = new DayModel(problem, lines, calendars);
        long? held = level == ObjectiveLevel.Shortage ? null : score.Shortage;
        var parameters = new SatParameters
        {
            LinearizationLevel = 2,
            RandomSeed = seed,
            MaxDeterministicTime = work,
            NumWorkers = 1,
        };
        if (seconds is { } limit) parameters.MaxTimeInSeconds = Math.Max(0.01, limit);
        var answer = await solver.SolveAsync(model.For(level, held, null), parameters, stop).ConfigureAwait(false);
        if (answer.Status == CpSatStatus.Invalid) throw new InvalidOperationException($"CP-SAT refuses a part of the model: {answer.Message}");
        return answer.HasSolution ? model.Read(answer.Response!.Solution) : null;
    }
}
