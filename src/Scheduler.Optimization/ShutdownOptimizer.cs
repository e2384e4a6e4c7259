using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Conflicts;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Parts;
using Scheduler.Optimization.Search;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization;

/// <summary>Finds a plan for a problem, with a proven bound for each objective level.</summary>
public sealed class ShutdownOptimizer(ICpSatSolver solver)
{
    /// <summary>Line-days up to which the day-indexed model is tried first.</summary>
    private const int DirectLineDays = 2_000;

    /// <summary>Line-days up to which the day-indexed model is decided before anything else could help it.</summary>
    private const int TinyLineDays = 300;

    /// <summary>Line-days up to which the day-indexed model is tried where the decomposition finds no plan; beyond, it would only fill the memory.</summary>
    private const int LastResortLineDays = 50_000;

    /// <summary>Share of the limit that the day-indexed model gets before the decomposition takes over.</summary>
    private const double DirectShare = 0.4;

    /// <summary>Share of the limit after which a decomposition without a plan gives way to the day-indexed model.</summary>
    private const double UntilFirstPlan = 0.7;

    /// <summary>Searches until nothing better is left to be found or a limit is reached. Cancelling ends it within a second with the best plan so far.</summary>
    public async Task<OptimizationOutcome> SolveAsync(
        ShutdownProblem problem, SearchOptions options, IProgress<SearchProgress>? progress, CancellationToken cancelled)
    {
        using var clock = new SearchClock(options, cancelled);
        var counted = ArithmeticConflicts.Of(problem);
        if (!counted.IsEmpty) return new(OutcomeKind.Infeasible, [], ImmutableDictionary<ObjectiveLevel, long>.Empty, "", StopReason.Proven, null, counted);

        if (SynchronousLines.Of(problem, options.InForce) is not { } together) return await SearchAsync(problem, problem, options, clock, progress).ConfigureAwait(false);
        var shrunk = options with
        {
            Start = options.Start is { } start ? together.Shrink(start) : null,
            InForce = options.InForce is { } inForce ? together.Shrink(inForce) : null,
        };
        var outcome = await SearchAsync(together.Problem, problem, shrunk, clock, progress is null ? null : together.Expand(progress)).ConfigureAwait(false);
        return outcome with { Calendars = together.Expand(outcome.Calendars) };
    }

    /// <param name="problem">What is solved.</param>
    /// <param name="told">The same problem as it was given: contradictions are told of its lines.</param>
    private async Task<OptimizationOutcome> SearchAsync(
        ShutdownProblem problem, ShutdownProblem told, SearchOptions options, SearchClock clock, IProgress<SearchProgress>? progress)
    {
        var incumbent = new Incumbent(problem, clock, progress);
        var methods = new List<string>();
        var small = problem.Lines.Length * problem.DayCount <= DirectLineDays;
        DecompositionSearch? decomposition = null;
        if (options.Method == SearchMethod.Auto && small && (options.InForce is not null || problem.Lines.Length * problem.DayCount > TinyLineDays))
        {
            // CP-SAT may brood over its first plan for long; with a good one to begin with it proves, or improves. Near calendars in force it finds none at all.
            methods.Add("decomposition");
            decomposition = Decomposition();
            if (decomposition is not null) await decomposition.BeginAsync().ConfigureAwait(false);
            if (problem.Levels.All(incumbent.IsProven)) return Outcome(OutcomeKind.Planned, StopReason.Proven, []);
        }

        if (options.Method == SearchMethod.Direct || (options.Method == SearchMethod.Auto && small && options.InForce is null && !incumbent.IsWithin(options.GapGoal)))
        {
            methods.Add("direct");
            var direct = new DirectSearch(problem, solver, new PlanScorer(problem), incumbent, clock, options);
            var decided = await direct.RunAsync(options.Method == SearchMethod.Direct ? 1 : DirectShare).ConfigureAwait(false);
            if (direct.IsInfeasible) return Outcome(OutcomeKind.Infeasible, StopReason.Proven, await ConflictsAsync(told.Lines).ConfigureAwait(false));
            if (decided) return Outcome(OutcomeKind.Planned, StopReason.Proven, []);
        }

        Incumbent? unmoved = null;
        if (options.Method == SearchMethod.Auto && small && options.InForce is not null && decomposition is { IsSettled: false } && !clock.IsOver)
        {
            // What could be had if days could be moved at will: the better that is known, the sooner it is known that nothing is worth a move.
            methods.Add("direct");
            unmoved = new Incumbent(problem, clock, null);
            var free = new DirectSearch(problem, solver, new PlanScorer(problem), unmoved, clock, options);
            await free.RunAsync(DirectShare, ObjectiveLevel.Exposure).ConfigureAwait(false);
            if (free.IsInfeasible) return Outcome(OutcomeKind.Infeasible, StopReason.Proven, await ConflictsAsync(told.Lines).ConfigureAwait(false));
        }

        if (options.Method != SearchMethod.Direct && !clock.IsOver && !incumbent.IsWithin(options.GapGoal))
        {
            if (decomposition is null) methods.Add("decomposition");
            decomposition ??= Decomposition();
            if (unmoved is not null) decomposition?.Know(unmoved);
            if (decomposition is not null)
            {
                await decomposition.RunAsync(options.Method == SearchMethod.Auto && problem.Lines.Length * problem.DayCount <= LastResortLineDays ? UntilFirstPlan : 1).ConfigureAwait(false);
                if (decomposition.LinesWithoutCalendar.Select(line => problem.Lines[line]).ToList() is { Count: > 0 } lines)
                    return Outcome(OutcomeKind.Infeasible, StopReason.Proven, ReferenceEquals(problem, told)
                        ? [.. lines.Select(line => LineConflicts.Of(problem, line))]
                        : await ConflictsAsync(told.Lines.Except(problem.Lines)).ConfigureAwait(false));
            }
        }

        if (options.Method == SearchMethod.Auto && !incumbent.HasPlan && !clock.IsOver && (!small || options.InForce is not null)
            && problem.Lines.Length * problem.DayCount <= LastResortLineDays)
        {
            methods.Add("direct");
            var direct = new DirectSearch(problem, solver, new PlanScorer(problem), incumbent, clock, options);
            await direct.RunAsync(1).ConfigureAwait(false);
            if (direct.IsInfeasible) return Outcome(OutcomeKind.Infeasible, StopReason.Proven, await ConflictsAsync(told.Lines).ConfigureAwait(false));
        }

        var proven = problem.Levels.All(incumbent.IsProven);
        var reason = proven ? StopReason.Proven
            : options.InForce is not null && decomposition is { IsSettled: true } ? StopReason.NothingToMove
            : !clock.IsOver && incumbent.IsWithin(options.GapGoal) ? StopReason.GapGoal
            : clock.Reason;
        return Outcome(incumbent.HasPlan ? OutcomeKind.Planned : OutcomeKind.NoPlan, reason, []);

        DecompositionSearch? Decomposition()
        {
            try
            {
                return new DecompositionSearch(problem, solver, incumbent, clock, options);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }

        async Task<ImmutableArray<LocalizedText>> ConflictsAsync(IEnumerable<LineShape> lines)
        {
            ImmutableArray<LocalizedText> alone = [.. lines
                .Where(line => LineGraphBuilder.Build(line, int.MaxValue).IsEmpty)
                .Select(line => LineConflicts.Of(told, line))];
            return alone.IsEmpty ? [await new RuleConflicts(told, solver, clock).FindAsync().ConfigureAwait(false)] : alone;
        }

        OptimizationOutcome Outcome(OutcomeKind kind, StopReason reason, ImmutableArray<LocalizedText> conflicts) => new(
            kind,
            incumbent.HasPlan ? incumbent.Calendars : [],
            incumbent.Bounds,
            string.Join(" + ", methods.Distinct()),
            reason,
            incumbent.FirstPlanAfter,
            conflicts);
    }
}
