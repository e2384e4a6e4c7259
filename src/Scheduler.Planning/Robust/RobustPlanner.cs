using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;

namespace Scheduler.Planning.Robust;

/// <summary>Plans a scenario for several outlooks at once (docs/robust.md): least shortage, then the least robust value, then the later levels as far as equal plans are met.</summary>
public sealed class RobustPlanner(ICpSatSolver solver)
{
    /// <summary>Plans and verifies.</summary>
    /// <param name="scenario">Its rules, and the outlook that rules look at.</param>
    /// <param name="set">The outlooks that are held possible.</param>
    /// <param name="options">Limits of the whole, shared out among its searches.</param>
    /// <param name="progress">Told after each search.</param>
    /// <param name="cancelled">Ends it with the best plan so far.</param>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    /// <exception cref="OverflowException">A figure is beyond 64 bits.</exception>
    public async Task<RobustPlanningResult> PlanAsync(
        Scenario scenario, OutlookSet set, SearchOptions options, IProgress<RobustStep>? progress, CancellationToken cancelled)
    {
        var search = new RobustSearch(new Planner(solver), scenario, set, options, progress, cancelled);
        await search.RunAsync().ConfigureAwait(false);
        if (!search.Conflicts.IsEmpty) return new(PlanningKind.Infeasible, null, search.Stopped, search.Conflicts);
        if (search is not { Best: { } best, Base: { } own }) return new(PlanningKind.NoPlan, null, search.Stopped, []);

        // Bounds are of plans with at most the shortage reached, and hold for what the verifier counts or not at all.
        var figures = set.Of(best.Exposures);
        var outlooks = set.Outlooks
            .Select((outlook, k) => new OutlookOutcome(outlook, best.WithoutStops[k], best.Exposures[k], own.Exposures[k], search.BestFor(k).Exposures[k], search.BoundOf(k)))
            .ToImmutableArray();
        if (search.Bound > figures.Value) throw new PlanRejectedException($"The bound {search.Bound} is above the plan's robust value {figures.Value}.", best.Verdict);
        if (outlooks.FirstOrDefault(outlook => outlook.Bound > outlook.Best) is { } impossible)
            throw new PlanRejectedException($"{impossible.Outlook.Id}: the bound {impossible.Bound} is above a plan's exposure {impossible.Best}.", best.Verdict);

        var record = new SolverRecord(
            $"robust: {search.Methods} ({solver.Hinge.Name})",
            solver.Hinge.OrToolsVersion,
            options.Seed,
            options.TimeLimit is { } limit ? (int)limit.TotalSeconds : null,
            options.WorkLimit,
            Planner.Word(search.Stopped));
        var plan = new PlanResult(best.Plan, [.. scenario.Levels.Select(Level)], record);
        return new(
            PlanningKind.Planned,
            new RobustPlan(set, plan, best.Verdict, outlooks, figures, set.Of(own.Exposures), own.Figures.Exposure, search.Bound),
            search.Stopped,
            []);

        // Of the levels after the exposure nothing is proven: their bounds would be those of plans for one outlook.
        LevelOutcome Level(ObjectiveLevel level) => new(
            level,
            best.Figures.ValueOf(level) ?? throw new InvalidOperationException($"{level} is no level of the scenario."),
            level switch
            {
                ObjectiveLevel.Shortage => search.ShortageBound,
                ObjectiveLevel.Exposure => search.BoundOf(-1),
                _ => null,
            },
            level == ObjectiveLevel.Exposure ? best.Figures.ExposureWithoutStops : null);
    }
}
