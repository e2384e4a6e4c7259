using System.Collections.Concurrent;
using System.Collections.Immutable;
using Google.OrTools.Sat;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Models;
using Scheduler.Optimization.Parts;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Decides whether a problem can be met at all, cheap and exact ways first. Shortage forbids nothing and is left out. One check may be asked about many
/// problems that have lines in common; what it has learnt about a line it keeps.</summary>
public sealed class FeasibilityCheck(ICpSatSolver solver)
{
    /// <summary>Line-days of a part up to which CP-SAT is asked before anything is searched for.</summary>
    private const int SmallLineDays = 2_000;

    /// <summary>Line-days of a part beyond which CP-SAT would only fill the memory.</summary>
    private const int SolverLineDays = 20_000;

    /// <summary>Share of the time for moving few lines.</summary>
    private const double ShareForFew = 0.4;

    private const int NodeBudget = 150_000;
    private const int QuickRounds = 40;
    private const int PatientRounds = 200;

    /// <summary>Deterministic time of one question to CP-SAT, about seconds.</summary>
    private const double SolverWork = 10;

    private readonly ConcurrentDictionary<string, LineGraph> graphs = new();

    /// <summary>A proof that the problem cannot be met, by means that take less than a second for a province; null where they find none.</summary>
    /// <param name="most">The dearest means to try; <see cref="InfeasibilityProof.Solver"/> is none of them.</param>
    public InfeasibilityProof? Refute(ShutdownProblem problem, InfeasibilityProof most, CancellationToken stop)
    {
        if (!ArithmeticConflicts.Of(problem).IsEmpty) return InfeasibilityProof.Counting;
        if (most < InfeasibilityProof.Line) return null;
        if (problem.Lines.Any(line => GraphOf(line, stop).IsEmpty)) return InfeasibilityProof.Line;
        if (most < InfeasibilityProof.Prices) return null;
        return Parts(problem).Any(part => RefutedByPrices(part.Problem, QuickRounds, stop)) ? InfeasibilityProof.Prices : null;
    }

    /// <summary>Lines with which alone a problem is refuted, whatever the others do: those of a part that is refuted, or a line without a calendar. All lines where
    /// counting refutes it, or nothing cheap does.</summary>
    public ImmutableArray<int> RefutedLines(ShutdownProblem problem, CancellationToken stop)
    {
        ImmutableArray<int> all = [.. Enumerable.Range(0, problem.Lines.Length)];
        try
        {
            if (all.Where(line => GraphOf(problem.Lines[line], stop).IsEmpty).Take(1).ToList() is [var line]) return [line];
            return Parts(problem).FirstOrDefault(part => RefutedByPrices(part.Problem, QuickRounds, stop))?.Lines ?? all;
        }
        catch (OperationCanceledException)
        {
            return all;
        }
    }

    /// <summary>The answer, as far as the time allows one. It never throws because of the time.</summary>
    /// <param name="problem">Its stocks are left out of account.</param>
    /// <param name="time">Limit.</param>
    /// <param name="cancelled">Ends the deciding.</param>
    /// <param name="near">Calendars to begin with; null for none.</param>
    public async Task<Feasibility> DecideAsync(ShutdownProblem problem, TimeSpan time, CancellationToken cancelled, KnownCalendars? near = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        limit.CancelAfter(time);
        try
        {
            if (Refute(problem, InfeasibilityProof.Line, limit.Token) is { } proof) return Feasibility.Refuted(proof);
            if (near is not null && await MoveFewAsync(problem, near, time * ShareForFew, limit.Token).ConfigureAwait(false) is { } moved) return Feasibility.Met(moved);
            return await DecideAllAsync(problem, near, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return Feasibility.Unknown;
        }
    }

    /// <summary>Calendars that meet a problem and differ from known ones only where few lines have to change; null where they were not found, which says nothing of all lines.</summary>
    /// <param name="problem">Its stocks are left out of account.</param>
    /// <param name="near">The known calendars.</param>
    /// <param name="time">Limit.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public async Task<ImmutableArray<LineCalendar>?> MoveFewAsync(ShutdownProblem problem, KnownCalendars near, TimeSpan time, CancellationToken stop)
    {
        var moving = near.Moving(problem);
        if (moving.Length > problem.Lines.Length / 2 || near.Around(problem, moving) is not { } few) return null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(time);
        try
        {
            if (!ArithmeticConflicts.Of(few).IsEmpty) return null;
            var found = await DecideAllAsync(few, null, limit.Token).ConfigureAwait(false);
            if (found.Calendars is not { } calendars) return null;
            var all = near.Calendars.ToBuilder();
            foreach (var (line, calendar) in moving.Zip(calendars)) all[line] = calendar;
            return all.ToImmutable();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<Feasibility> DecideAllAsync(ShutdownProblem problem, KnownCalendars? near, CancellationToken stop)
    {
        var calendars = new LineCalendar[problem.Lines.Length];
        var isMet = true;

        // Small parts are quickly decided, and one that cannot be met is enough.
        foreach (var part in Parts(problem).OrderBy(part => part.Lines.Length))
        {
            ImmutableArray<LineCalendar?>? start = near is null ? null : [.. part.Lines.Select(line => near.Calendars[line])];
            var found = await DecidePartAsync(part.Problem, start, stop).ConfigureAwait(false);
            if (found.IsRefuted) return found;
            isMet &= found.Calendars is not null;
            if (found.Calendars is not { } known) continue;
            foreach (var (line, calendar) in part.Lines.Zip(known)) calendars[line] = calendar;
        }

        return isMet ? Feasibility.Met([.. calendars]) : Feasibility.Unknown;
    }

    private static IEnumerable<ProblemPart> Parts(ShutdownProblem problem) => ProblemParts.Of(problem with { Stocks = [], Fairness = null });

    private async Task<Feasibility> DecidePartAsync(ShutdownProblem part, ImmutableArray<LineCalendar?>? start, CancellationToken stop)
    {
        if (EachAlone(part, stop) is { } alone) return Feasibility.Met(alone);
        var isSmall = part.Lines.Length * part.DayCount <= SmallLineDays;
        if (isSmall && await AskAsync(part, stop).ConfigureAwait(false) is { } answer) return answer;
        if (!isSmall && RefutedByPrices(part, QuickRounds, stop)) return Feasibility.Refuted(InfeasibilityProof.Prices);
        if (await SearchAsync(part, start, stop).ConfigureAwait(false) is { } found) return Feasibility.Met(found);
        if (RefutedByPrices(part, PatientRounds, stop)) return Feasibility.Refuted(InfeasibilityProof.Prices);
        if (!isSmall && part.Lines.Length * part.DayCount <= SolverLineDays && await AskAsync(part, stop).ConfigureAwait(false) is { } late) return late;
        return Feasibility.Unknown;
    }

    // Where few rules are kept, lines that do not look at each other often keep them: any calendars, those with the fewest days off, or those with the most days off on
    // which the graphs do not count but a rule asks for some.
    private ImmutableArray<LineCalendar>? EachAlone(ShutdownProblem part, CancellationToken stop)
    {
        ImmutableArray<LineGraph> graphs = [.. part.Lines.Select(line => GraphOf(line, stop))];
        var (free, dear) = (new long[part.DayCount], Enumerable.Repeat(1L, part.DayCount).ToArray());
        foreach (var costsOf in (Func<LineGraph, long[]>[])[_ => free, _ => dear, Asked])
        {
            ImmutableArray<LineCalendar?> calendars = [.. graphs.Select(graph => Cheapest(graph, costsOf(graph), free))];
            if (calendars.OfType<LineCalendar>().ToImmutableArray() is var all && all.Length == part.Lines.Length && part.Sums.All(sum => IsKept(sum, all))) return all;
        }

        return null;

        long[] Asked(LineGraph graph)
        {
            var costs = new long[part.DayCount];
            foreach (var range in graph.Relaxed.Where(count => count.AtLeast > 0).SelectMany(count => count.Days)) costs.AsSpan(range.First, range.Length).Fill(-1);
            return costs;
        }
    }

    private static LineCalendar? Cheapest(LineGraph graph, long[] offCosts, long[] startCosts)
    {
        var pass = new LinePass();
        if (pass.LeastCost(graph, offCosts, startCosts) is null) return null;
        var calendar = pass.Trace(graph, offCosts, startCosts);
        return graph.IsLegal(calendar) ? calendar : null;
    }

    private static bool IsKept(WeightedSum sum, ImmutableArray<LineCalendar> calendars)
    {
        var value = sum.Off.Sum(term => term.Coefficient * calendars[term.Line].OffDaysIn(term.Days))
            + sum.Starts.Where(term => calendars[term.Line].Starts.Any(stop => stop.First == term.Day)).Sum(term => term.Coefficient);
        return !(value < sum.AtLeast) && !(value > sum.AtMost);
    }

    private bool RefutedByPrices(ShutdownProblem part, int rounds, CancellationToken stop) => PriceRefutation.Refutes(
        part, [.. part.Lines.Select(line => GraphOf(line, stop))], rounds, Environment.ProcessorCount, stop);

    // Without levels beyond the first plan there is nothing to search for: the first plan ends it.
    private async Task<ImmutableArray<LineCalendar>?> SearchAsync(ShutdownProblem part, ImmutableArray<LineCalendar?>? start, CancellationToken stop)
    {
        using var found = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = SearchTime, NodeBudget = NodeBudget, Start = start };
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(part, options, new FirstPlan(found), found.Token).ConfigureAwait(false);
        return outcome.Kind == OutcomeKind.Planned ? outcome.Calendars : null;
    }

    private static TimeSpan SearchTime { get; } = TimeSpan.FromSeconds(4);

    // CP-SAT has been wrong about this, so that it must say no twice: with and without presolve.
    private async Task<Feasibility?> AskAsync(ShutdownProblem part, CancellationToken stop)
    {
        var days = new DayModel(part, Enumerable.Range(0, part.Lines.Length), null);
        var model = days.For(ObjectiveLevel.Restarts, null, null);
        model.Objective = null;
        var first = await solver.SolveAsync(model, Parameters(presolve: true), stop).ConfigureAwait(false);
        if (first.Status is CpSatStatus.Optimal or CpSatStatus.Feasible) return Feasibility.Met(days.Read(first.Response!.Solution));
        if (first.Status != CpSatStatus.Infeasible) return null;
        var second = await solver.SolveAsync(model, Parameters(presolve: false), stop).ConfigureAwait(false);
        return second.Status == CpSatStatus.Infeasible ? Feasibility.Refuted(InfeasibilityProof.Solver) : null;
    }

    private static SatParameters Parameters(bool presolve) => new()
    {
        NumWorkers = 1,
        LinearizationLevel = 2,
        RandomSeed = presolve ? 1 : 7919,
        CpModelPresolve = presolve,
        MaxDeterministicTime = SolverWork,
    };

    private LineGraph GraphOf(LineShape line, CancellationToken stop)
    {
        var key = LineGraphBook.Key(line);
        return graphs.TryGetValue(key, out var known) ? known : graphs[key] = LineGraphBuilder.Build(line, NodeBudget, stop);
    }

    private sealed class FirstPlan(CancellationTokenSource found) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value)
        {
            if (!value.Calendars.IsDefault) found.Cancel();
        }
    }
}
