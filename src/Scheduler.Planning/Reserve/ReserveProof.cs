using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Reserve;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Optimization;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Conflicts;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Verification;
using Scheduler.Verification.Figures;

namespace Scheduler.Planning.Reserve;

/// <summary>Finds out whether all days that may still be called fit beside the stops of a plan, by planning the scenario as if they were called, with every stop kept.</summary>
public sealed class ReserveProof(ICpSatSolver solver)
{
    /// <summary>Limit for one line alone.</summary>
    private static readonly TimeSpan TimeForOne = TimeSpan.FromSeconds(5);

    private readonly Planner planner = new(solver);

    /// <summary>Asks for all lines together, and where they do not fit, for each alone.</summary>
    /// <param name="scenario">What the plan was made for.</param>
    /// <param name="plan">A plan that the verifier accepts.</param>
    /// <param name="options">Limits of the search for all lines together.</param>
    /// <param name="cancelled">Ends it; what is not answered by then is unknown.</param>
    /// <exception cref="ArgumentException">The verifier does not accept the plan.</exception>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    public async Task<ReserveFinding> AskAsync(Scenario scenario, ShutdownPlan plan, SearchOptions options, CancellationToken cancelled)
    {
        if (PlanVerifier.Verify(scenario, plan) is not { Accepted: true, Figures: { } figures }) throw new ArgumentException("Only for a plan that keeps every rule.", nameof(plan));
        var rooms = ReserveRoomCount.Of(scenario, plan);
        if (rooms.IsEmpty) return new(ReserveAnswer.Fits, rooms, NoneAlone, plan, []);

        var (answer, found, conflicts) = await TogetherAsync(scenario, plan, figures.ShortageTonnes, options, cancelled).ConfigureAwait(false);
        if (answer == ReserveAnswer.Fits) return new(answer, rooms, NoneAlone, found, []);

        var alone = NoneAlone;
        foreach (var line in rooms.Select(room => room.LineId).Distinct())
            alone = alone.Add(line, await AskAloneAsync(scenario, plan, line, figures.ShortageTonnes, cancelled).ConfigureAwait(false));
        return new(answer, rooms, alone, null, conflicts);
    }

    /// <summary>Whether a plan was found in which all days are called beside every stop, without more shortage.</summary>
    /// <param name="scenario">What the plan was made for.</param>
    /// <param name="plan">A plan that the verifier accepts.</param>
    /// <param name="options">Limits of the search.</param>
    /// <param name="cancelled">Ends it.</param>
    /// <exception cref="ArgumentException">The verifier does not accept the plan.</exception>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    public async Task<bool> FitsAsync(Scenario scenario, ShutdownPlan plan, SearchOptions options, CancellationToken cancelled)
    {
        if (PlanVerifier.Verify(scenario, plan) is not { Accepted: true, Figures: { } figures }) throw new ArgumentException("Only for a plan that keeps every rule.", nameof(plan));
        return (await TogetherAsync(scenario, plan, figures.ShortageTonnes, options, cancelled).ConfigureAwait(false)).Answer == ReserveAnswer.Fits;
    }

    private async Task<(ReserveAnswer Answer, ShutdownPlan? Found, ImmutableArray<LocalizedText> Conflicts)> TogetherAsync(
        Scenario scenario, ShutdownPlan plan, long shortage, SearchOptions options, CancellationToken cancelled)
    {
        var called = ReserveCall.ForAll(scenario);
        var problem = ScenarioCompiler.Compile(called);
        var calendars = KeptCalendars(problem, plan);
        var search = options with { Start = [.. calendars], GapGoal = 1, InForce = null };
        var outcome = await planner.OptimizeAsync(Kept(problem, calendars), search, null, cancelled).ConfigureAwait(false);
        var (answer, found) = Judged(called, problem, outcome, shortage);
        return (answer, found, outcome.Conflicts);
    }

    private static ImmutableSortedDictionary<string, ReserveAnswer> NoneAlone { get; } = ImmutableSortedDictionary.Create<string, ReserveAnswer>(StringComparer.Ordinal);

    private static (ReserveAnswer Answer, ShutdownPlan? Found) Judged(Scenario called, ShutdownProblem problem, OptimizationOutcome outcome, long shortage)
    {
        if (outcome.Kind == OutcomeKind.Infeasible) return (ReserveAnswer.DoesNotFit, null);
        if (outcome.Kind != OutcomeKind.Planned) return (ReserveAnswer.Unknown, null);
        var (plan, _, figures) = Planner.Verified(called, problem, outcome.Calendars);
        if (figures.ShortageTonnes <= shortage) return (ReserveAnswer.Fits, plan);
        var isProven = outcome.Bounds.TryGetValue(ObjectiveLevel.Shortage, out var least) && least > shortage;
        return (isProven ? ReserveAnswer.DoesNotFit : ReserveAnswer.OnlyShort, null);
    }

    /// <summary>One line moves, all others stay; the supply is left out of the deciding and counted afterwards.</summary>
    private async Task<ReserveAnswer> AskAloneAsync(Scenario scenario, ShutdownPlan plan, string lineId, long shortage, CancellationToken cancelled)
    {
        if (cancelled.IsCancellationRequested) return ReserveAnswer.Unknown;
        var called = ReserveCall.ForLine(scenario, lineId);
        var problem = ScenarioCompiler.Compile(called);
        var calendars = KeptCalendars(problem, plan);
        var line = problem.Lines.ToList().FindIndex(shape => shape.LineId == lineId);
        if (new KnownCalendars(calendars, [line]).Around(Kept(problem, calendars), [line]) is not { } asked) return ReserveAnswer.Unknown;
        var answer = await new FeasibilityCheck(solver).DecideAsync(asked, TimeForOne, cancelled).ConfigureAwait(false);
        if (answer.IsRefuted) return ReserveAnswer.DoesNotFit;
        if (answer.Calendars is not [var calendar]) return ReserveAnswer.Unknown;
        var (_, _, figures) = Planner.Verified(called, problem, calendars.SetItem(line, calendar));
        return figures.ShortageTonnes <= shortage ? ReserveAnswer.Fits : ReserveAnswer.OnlyShort;
    }

    private static ImmutableArray<LineCalendar> KeptCalendars(ShutdownProblem problem, ShutdownPlan plan) =>
        [.. Planner.Calendars(problem, new PlanInForce("", plan, [.. problem.Lines.Select(line => line.LineId)])).Select(calendar => calendar!)];

    /// <summary>The problem with every stop kept: days may be added, none given back.</summary>
    private static ShutdownProblem Kept(ShutdownProblem problem, ImmutableArray<LineCalendar> calendars) => problem with
    {
        Lines = [.. problem.Lines.Zip(calendars, (line, calendar) => line with
        {
            States = [.. line.States.Select((state, day) => calendar.OffDaysIn(new DayRange(day, day)) > 0 ? DayState.Off : state)],
        })],
    };
}
