using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Frontier;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Optimization;
using Scheduler.Rulebook;
using Scheduler.Verification;

namespace Scheduler.Planning.Frontier;

/// <summary>Traces the frontier between exposure, fairness and supply: of the three, two are promised and the third, exposure, is made as small as can be (the ε-constraint method:
/// Haimes, Lasdon, Wismer, IEEE Transactions on Systems, Man, and Cybernetics 1, 1971).</summary>
public sealed class FrontierPlanner(ICpSatSolver solver)
{
    /// <summary>Where no limits are given: these shares of what the plan without a limit needs.</summary>
    private static readonly ImmutableArray<int> Quarters = [3, 2, 1];

    /// <summary>Limits of fairness that are told apart, ‰.</summary>
    private const int Step = 10;

    private readonly Planner planner = new(solver);

    /// <param name="scenario">What is planned.</param>
    /// <param name="supplies">Percentages of the demand to promise; at least one, no two equal.</param>
    /// <param name="fairness">Limits of fairness, ‰; null: three that lie evenly below what the plan without a limit needs. The frontier always has the points without a limit. Empty where the
    /// scenario does not tell what is fair.</param>
    /// <param name="each">Limits of the search of each point.</param>
    /// <param name="progress">Hears of each point as it was found, before it is held against the others.</param>
    /// <param name="cancelled">Ends the tracing with the points that were found until then.</param>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    /// <exception cref="OverflowException">A figure of the scenario is beyond 64 bits.</exception>
    public async Task<ExposureFrontier> TraceAsync(
        Scenario scenario, ImmutableArray<int> supplies, ImmutableArray<int>? fairness, SearchOptions each, IProgress<FrontierPoint>? progress, CancellationToken cancelled)
    {
        var points = new List<FrontierPoint>();
        var limits = scenario.Fairness is null ? [] : fairness;
        FrontierPlan? loosest = null;
        foreach (var supply in supplies.OrderDescending())
        {
            var first = await AddAsync(new(supply, null), loosest).ConfigureAwait(false);
            loosest = first ?? loosest;

            // Each begins with the plan of the next looser limit, which breaks little.
            limits ??= first is null ? null : Below(first.Figures.Fairness!);
            var start = loosest;
            foreach (var limit in (limits ?? []).OrderDescending()) start = await AddAsync(new(supply, limit), start).ConfigureAwait(false) ?? start;
        }

        return ExposureFrontier.Of(points);

        async Task<FrontierPlan?> AddAsync(FrontierLimits asked, FrontierPlan? start)
        {
            if (cancelled.IsCancellationRequested) return null;
            var point = await PointAsync(scenario, asked, each, start, cancelled).ConfigureAwait(false);
            points.Add(point);
            progress?.Report(point);
            return point.Plan;
        }
    }

    /// <summary>Even steps from what a plan needs down to nothing.</summary>
    private static ImmutableArray<int> Below(FairnessFigures fairness)
    {
        var needed = Math.Max(fairness.GreatestDeviation, fairness.GreatestSpread);
        return [.. Quarters.Select(quarter => (int)(needed * quarter / 4 / Step * Step)).Where(limit => limit < needed).Distinct()];
    }

    private async Task<FrontierPoint> PointAsync(Scenario scenario, FrontierLimits asked, SearchOptions each, FrontierPlan? start, CancellationToken cancelled)
    {
        var promised = PromisedDemand.Of(scenario, asked.SupplyPercent);
        var problem = ScenarioCompiler.Compile(promised);
        if (asked.FairnessPermille is { } permille) problem = FairnessLimit.Impose(problem, permille);
        if (start is not null) each = each with { Start = Planner.Calendars(problem, new PlanInForce("", start.Result.Plan, [.. problem.Lines.Select(line => line.LineId)])) };
        var result = await planner.PlanAsync(promised, problem, each, null, cancelled).ConfigureAwait(false);
        if (result is not { Plan: { } plan, Verdict.Figures: { } figures })
            return new(asked, result.Kind == PlanningKind.Infeasible ? FrontierState.Impossible : FrontierState.Open, null, null) { Conflicts = result.Conflicts };

        var bound = plan.Levels.First(level => level.Level == ObjectiveLevel.Exposure).Bound;
        if (figures.ShortageTonnes > 0)
        {
            var least = plan.Levels.First(level => level.Level == ObjectiveLevel.Shortage).Bound ?? 0;
            return new(asked, least > 0 ? FrontierState.Impossible : FrontierState.Open, bound, null)
            {
                Conflicts = least > 0 ? [FrontierText.Catalog.Format("Unmet", least, asked.SupplyPercent)] : [],
            };
        }

        // Under the whole demand its figures are others, and what was proven for the promise is no claim about them.
        var whole = PlanVerifier.Verify(scenario, plan.Plan);
        if (whole is not { Accepted: true, Figures: { } wholes }) throw new PlanRejectedException($"The verifier rejects the plan of {asked}.", whole);
        if (asked.FairnessPermille is { } most && Math.Max(wholes.Fairness!.GreatestDeviation, wholes.Fairness.GreatestSpread) > most)
            throw new PlanRejectedException($"The plan of {asked} is less fair than was promised.", whole);
        var levels = scenario.Levels.Select(level => new LevelOutcome(level, wholes.ValueOf(level)!.Value, null, level == ObjectiveLevel.Exposure ? wholes.ExposureWithoutStops : null));
        return new(asked, FrontierState.Planned, bound, new FrontierPlan(asked, plan with { Levels = [.. levels] }, whole));
    }
}
