using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Reserve;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Reserve;

/// <summary>Plans such that all days that may still be called (X) fit afterwards. If the plan that needs not care leaves no room, one is made with all days called, and then one inside
/// its stops without them: what was planned first shows how the days could be placed.</summary>
public sealed class ReservePlanner(ICpSatSolver solver)
{
    /// <summary>Part of the limit for the plan that need not care. Its bounds hold for every plan.</summary>
    private const int FreeShare = 2;

    /// <summary>Parts of the limit for each of the three questions that follow.</summary>
    private const int NextShare = 6;

    private readonly Planner planner = new(solver);

    /// <param name="scenario">What is planned.</param>
    /// <param name="options">Limits of it all; not near a plan in force.</param>
    /// <param name="progress">Hears of the plan that need not care.</param>
    /// <param name="cancelled">Ends the search; a plan that is not known to leave room is not given back.</param>
    /// <param name="start">A plan to begin with; null for none.</param>
    /// <returns>A plan with <see cref="PlanningResult.Reserve"/>, an ordinary one without it where no days may be called any more; infeasible only where no plan at all keeps the rules with all
    /// days called.</returns>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    /// <exception cref="OverflowException">A figure of the scenario is beyond 64 bits.</exception>
    public async Task<PlanningResult> PlanAsync(
        Scenario scenario, SearchOptions options, IProgress<SearchProgress>? progress, CancellationToken cancelled, PlanInForce? start = null)
    {
        if (!ReserveCall.OpenIn(scenario).Any()) return await planner.PlanAsync(scenario, options, progress, cancelled, start: start).ConfigureAwait(false);
        var free = await planner.PlanAsync(scenario, Part(options, FreeShare), progress, cancelled, start: start).ConfigureAwait(false);
        if (free is not { Plan: { } plan, Verdict.Figures: { } figures }) return free;
        var next = Part(options, NextShare);
        if (await new ReserveProof(solver).FitsAsync(scenario, plan.Plan, next, cancelled).ConfigureAwait(false))
            return free with { Plan = plan with { Solver = Whole(plan.Solver, options) }, Reserve = new ReserveKept(0, 0) };

        var whole = await planner.PlanAsync(ReserveCall.ForAll(scenario), next, null, cancelled, start: Known(scenario, plan.Plan)).ConfigureAwait(false);
        if (whole is not { Plan: { } called, Verdict.Figures: { } calledFigures }) return Without(whole.Kind, whole);

        var problem = ScenarioCompiler.Compile(scenario);
        var within = next with { Start = Planner.Calendars(problem, Known(scenario, called.Plan)) };
        var inside = await planner.PlanAsync(scenario, Inside(problem, called.Plan), within, null, cancelled).ConfigureAwait(false);

        // Where nothing lies inside this one plan, something may lie inside another.
        if (inside is not { Plan: { } kept, Verdict.Figures: { } keptFigures } || calledFigures.ShortageTonnes > keptFigures.ShortageTonnes) return Without(PlanningKind.NoPlan, inside);
        return inside with
        {
            Plan = kept with { Levels = WithBoundsOf(plan, kept), Solver = Whole(kept.Solver, options) },
            FirstPlanAfter = free.FirstPlanAfter,
            Reserve = new ReserveKept(checked(keptFigures.Exposure - figures.Exposure), checked(keptFigures.ShortageTonnes - figures.ShortageTonnes)),
        };
    }

    private static PlanningResult Without(PlanningKind kind, PlanningResult last) => new(kind, null, null, last.Stopped, null, last.Conflicts);

    private static PlanInForce Known(Scenario scenario, ShutdownPlan plan) => new("", plan, [.. scenario.OperatingLines.Select(line => line.Id)]);

    /// <summary>The problem in which a line may only stop where a plan stops it.</summary>
    private static ShutdownProblem Inside(ShutdownProblem problem, ShutdownPlan plan) => problem with
    {
        Lines = [.. problem.Lines.Select(line => line with { States = [.. line.States.Select((state, day) => state == DayState.Free && !IsStopped(plan, line.LineId, problem, day) ? DayState.On : state)] })],
    };

    private static bool IsStopped(ShutdownPlan plan, string lineId, ShutdownProblem problem, int day) =>
        plan.StopsOf(lineId).Any(stop => stop.Days.Contains(problem.Horizon.DateAt(day)));

    // A bound is about plans that are as good in all levels before, so that it says nothing about one that is worse there.
    private static ImmutableArray<LevelOutcome> WithBoundsOf(PlanResult free, PlanResult kept)
    {
        var levels = ImmutableArray.CreateBuilder<LevelOutcome>();
        var isAsGood = true;
        foreach (var (other, level) in free.Levels.Zip(kept.Levels))
        {
            levels.Add(level with { Bound = isAsGood ? other.Bound : null });
            isAsGood &= level.Value == other.Value;
        }

        return levels.ToImmutable();
    }

    /// <summary>The record of a part as that of the whole: with the limits that make the plan again.</summary>
    private static SolverRecord Whole(SolverRecord part, SearchOptions options) => part with
    {
        Name = $"reserve: {part.Name}",
        TimeLimitSeconds = options.TimeLimit is { } limit ? (int)limit.TotalSeconds : null,
        WorkLimit = options.WorkLimit,
    };

    private static SearchOptions Part(SearchOptions options, int share) => options with
    {
        TimeLimit = options.TimeLimit / share,
        WorkLimit = options.WorkLimit is { } work ? Math.Max(1, work / share) : null,
    };
}
