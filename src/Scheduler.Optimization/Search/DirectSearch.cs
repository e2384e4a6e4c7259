using Google.OrTools.Sat;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Models;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>
/// CP-SAT on the day-indexed model of all lines, level by level; each level is held before the next one begins. A level is solved in slices of
/// growing length, each beginning with the best plan so far as a complete hint, so that progress is seen and stopping keeps it.
/// </summary>
internal sealed class DirectSearch(
    ShutdownProblem problem, ICpSatSolver solver, PlanScorer scorer, Incumbent incumbent, SearchClock clock, SearchOptions options)
{
    private const double FirstSliceSeconds = 3;

    /// <summary>True when the problem is decided: infeasible, or every level proven that was asked for.</summary>
    /// <param name="until">Share of the search's limit after which to give up.</param>
    /// <param name="last">The last level to solve.</param>
    public async Task<bool> RunAsync(double until, ObjectiveLevel last = ObjectiveLevel.Restarts)
    {
        foreach (var level in problem.Levels.Where(level => level <= last))
        {
            if (!await SolveLevelAsync(level, until).ConfigureAwait(false)) return IsInfeasible;
            if (IsInfeasible) return true;
        }

        return true;
    }

    /// <summary>Proven twice, with different seeds and with and without presolve, since solvers have been wrong about this.</summary>
    public bool IsInfeasible { get; private set; }

    private async Task<bool> SolveLevelAsync(ObjectiveLevel level, double until)
    {
        var slice = FirstSliceSeconds;
        for (var round = 0; !clock.IsOver && clock.Used < until; round++, slice *= 2)
        {
            if (incumbent.IsProven(level)) return true;
            if (incumbent.IsWithin(options.GapGoal)) return false;
            var model = new DayModel(problem, Enumerable.Range(0, problem.Lines.Length), incumbent.HasPlan ? incumbent.Calendars : null);
            var answer = await SolveAsync(Held(model, level), slice, options.Seed + round, presolve: true).ConfigureAwait(false);
            if (answer is null) return false;
            switch (answer.Status)
            {
                case CpSatStatus.Infeasible when !incumbent.HasPlan:
                    var again = await SolveAsync(Held(model, level), slice * 4, options.Seed + 7919, presolve: false).ConfigureAwait(false);
                    IsInfeasible = again?.Status == CpSatStatus.Infeasible;
                    return IsInfeasible;
                case CpSatStatus.Optimal or CpSatStatus.Feasible:
                    var calendars = model.Read(answer.Response!.Solution);
                    incumbent.Offer(calendars, scorer.ScoreOf(calendars));
                    break;
                case CpSatStatus.Failed:
                    // A child that broke or overran on a loaded machine says nothing about the problem; what is known stands.
                    return false;
                case CpSatStatus.Invalid:
                    throw new InvalidOperationException($"CP-SAT refuses the model: {answer.Message}");
            }

            if (answer.BestBound is { } bound) incumbent.Raise(level, (long)Math.Ceiling(bound - 1e-6) + model.Offset(level));
        }

        return incumbent.IsProven(level);
    }

    private CpModelProto Held(DayModel model, ObjectiveLevel level) => model.For(
        level,
        level > ObjectiveLevel.Shortage ? incumbent.Score.Shortage : null,
        level > ObjectiveLevel.Exposure ? incumbent.Score.Exposure : null,
        level > ObjectiveLevel.Fairness && problem.Fairness is not null ? incumbent.Score.Fairness : null);

    private async Task<CpSatAnswer?> SolveAsync(CpModelProto model, double slice, int seed, bool presolve)
    {
        var parameters = new SatParameters
        {
            LinearizationLevel = 2,
            NumWorkers = 1,
            RandomSeed = seed,
            CpModelPresolve = presolve,
            MaxDeterministicTime = slice,
        };
        if (clock.SecondsLeft is { } left) parameters.MaxTimeInSeconds = Math.Max(0.01, Math.Min(slice * 2, left));
        try
        {
            // A time limit ends the solver by itself with what it has; only the user's wish kills it.
            var answer = await solver.SolveAsync(model, parameters, clock.Cancelled).ConfigureAwait(false);
            clock.AddWork(Math.Max(1, (int)slice));
            return answer;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
