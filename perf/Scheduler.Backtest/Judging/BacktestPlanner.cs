using System.Collections.Immutable;
using NodaTime;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Optimization;
using Scheduler.Planning;
using Scheduler.Rulebook;

namespace Scheduler.Backtest.Judging;

/// <summary>Makes plans, limited by work alone.</summary>
internal sealed class BacktestPlanner(ICpSatSolver solver)
{
    /// <summary>Large enough that costs which are not whole still lie close together.</summary>
    private const long MoveUnit = 1000;

    private readonly Planner planner = new(solver);

    /// <exception cref="InvalidDataException">There is no plan within the work.</exception>
    public async Task<PlanResult> PlanAsync(Scenario scenario, int work, int seed, CancellationToken cancelled) =>
        Planned(scenario, await planner.PlanAsync(scenario, Options(work, seed), null, cancelled).ConfigureAwait(false)).Plan!;

    /// <summary>The legal plan with the least shortage and, among these, as few days of a pattern moved as can be found. The air plays no part: the exposure of a day is what
    /// it would cost to move it, so that the search for the least exposure finds the fewest moved days, with a bound.</summary>
    /// <exception cref="InvalidDataException">There is no plan within the work.</exception>
    public async Task<MendedPlan> MendAsync(Scenario scenario, ImmutableArray<KilnStop> pattern, int work, int seed, CancellationToken cancelled)
    {
        var problem = ScenarioCompiler.Compile(scenario);
        var stopDays = pattern.SelectMany(stop => stop.Days.Select(date => (stop.LineId, Day: problem.Horizon.IndexOf(date)))).ToHashSet();
        problem = problem with
        {
            Fairness = null,
            Lines = [.. problem.Lines.Select(line => line with
            {
                ExposurePerDay = [.. Enumerable.Range(0, problem.DayCount).Select(day => stopDays.Contains((line.LineId, day)) ? MoveUnit : 0)],
            })],
        };
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(problem, Options(work, seed), null, cancelled).ConfigureAwait(false);
        if (outcome.Kind != OutcomeKind.Planned) throw NoPlan(scenario, $"{outcome.Kind}", outcome.Conflicts);
        ImmutableArray<KilnStop> stops =
        [
            .. problem.Lines.Zip(outcome.Calendars).OrderBy(entry => entry.First.LineId, StringComparer.Ordinal).SelectMany(entry => entry.Second.Stops.Select(stop => new KilnStop(
                entry.First.LineId, new DateInterval(problem.Horizon.DateAt(stop.First), problem.Horizon.DateAt(stop.Last))))),
        ];
        var now = stops.SelectMany(stop => stop.Days.Select(date => (stop.LineId, Day: problem.Horizon.IndexOf(date)))).ToHashSet();
        var lost = stopDays.Except(now).Count();
        var bound = outcome.Bounds.TryGetValue(ObjectiveLevel.Exposure, out var proven) ? (int)((proven + MoveUnit - 1) / MoveUnit) : 0;
        return new(stops, lost, bound);
    }

    private static SearchOptions Options(int work, int seed) => new() { Seed = seed, TimeLimit = null, WorkLimit = work };

    private static PlanningResult Planned(Scenario scenario, PlanningResult result) => result.Kind == PlanningKind.Planned
        ? result
        : throw NoPlan(scenario, $"{result.Kind}", result.Conflicts);

    private static InvalidDataException NoPlan(Scenario scenario, string kind, ImmutableArray<LocalizedText> conflicts) =>
        new($"{scenario.Id}: {kind}, no plan within the work; give more rounds. {string.Join(" ", conflicts.Select(conflict => conflict.En))}");
}
