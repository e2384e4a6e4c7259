using System.Collections.Immutable;
using NodaTime;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Optimization;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Verification;
using Scheduler.Verification.Changes;

namespace Scheduler.Planning;

/// <summary>Scenario → shapes → plan → verdict. No plan leaves without the verifier's consent, and every value is the verifier's.</summary>
public sealed class Planner(ICpSatSolver solver)
{
    /// <summary>Stands where a search that goes on has nothing to say yet.</summary>
    private const string Unfinished = "running";

    /// <param name="scenario">What is planned.</param>
    /// <param name="options">Limits and choices of the search.</param>
    /// <param name="progress">Hears of better plans and bounds.</param>
    /// <param name="cancelled">Ends the search with the best plan so far.</param>
    /// <param name="inForce">A plan of which as few days as may be are moved; null to plan from nothing.</param>
    /// <param name="frozen">Days of the plan in force that are held; null to hold none.</param>
    /// <param name="start">A plan to begin with, which need not keep the rules and to which nothing is owed; null for none.</param>
    /// <param name="latest">Gets every better plan, for whoever wants it before the end.</param>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    /// <exception cref="OverflowException">A figure of the scenario is beyond 64 bits.</exception>
    public async Task<PlanningResult> PlanAsync(
        Scenario scenario,
        SearchOptions options,
        IProgress<SearchProgress>? progress,
        CancellationToken cancelled,
        PlanInForce? inForce = null,
        FrozenSpan? frozen = null,
        PlanInForce? start = null,
        LatestPlan? latest = null)
    {
        var problem = ScenarioCompiler.Compile(scenario);
        if (inForce is not null && frozen is not null) problem = FrozenDays.Hold(problem, inForce, frozen);
        if (start is not null) options = options with { Start = Calendars(problem, start) };
        if (inForce is not null) options = options with { InForce = Calendars(problem, inForce), MovableFrom = frozen is null ? null : FrozenDays.FirstFree(problem, frozen) };
        var result = await PlanAsync(scenario, problem, options, progress, cancelled, latest).ConfigureAwait(false);
        return inForce is null || result.Plan is not { } plan ? result : result with { Changes = PlanChangesCount.Of(scenario, inForce, plan.Plan) };
    }

    /// <summary>The same for a problem that asks at least what the scenario asks.</summary>
    internal async Task<PlanningResult> PlanAsync(
        Scenario scenario, ShutdownProblem problem, SearchOptions options, IProgress<SearchProgress>? progress, CancellationToken cancelled, LatestPlan? latest = null)
    {
        if (latest is not null) progress = latest.Watch(sample => Judged(sample.Calendars, sample.Bounds, Unfinished, Unfinished), progress);
        var outcome = await OptimizeAsync(problem, options, progress, cancelled).ConfigureAwait(false);
        if (outcome.Kind != OutcomeKind.Planned)
        {
            var kind = outcome.Kind == OutcomeKind.Infeasible ? PlanningKind.Infeasible : PlanningKind.NoPlan;
            return new PlanningResult(kind, null, null, outcome.Stopped, null, outcome.Conflicts);
        }

        var (plan, verdict) = Judged(outcome.Calendars, outcome.Bounds, outcome.Method, Word(outcome.Stopped));
        return new PlanningResult(PlanningKind.Planned, plan, verdict, outcome.Stopped, outcome.FirstPlanAfter, []);

        (PlanResult Plan, PlanVerdict Verdict) Judged(
            ImmutableArray<LineCalendar> calendars, ImmutableDictionary<ObjectiveLevel, long> bounds, string method, string stopped)
        {
            var (plan, verdict, figures) = Verified(scenario, problem, calendars);
            var levels = scenario.Levels.Select(level => Level(level, figures, bounds)).ToImmutableArray();
            if (levels.FirstOrDefault(level => level.Bound > level.Value) is { } impossible)
                throw new PlanRejectedException($"{impossible.Level}: the bound {impossible.Bound} is above the plan's value {impossible.Value}.", verdict);
            var record = new SolverRecord(
                $"{method} ({solver.Hinge.Name})",
                solver.Hinge.OrToolsVersion,
                options.Seed,
                options.TimeLimit is { } limit ? (int)limit.TotalSeconds : null,
                options.WorkLimit,
                stopped);
            return (new PlanResult(plan, levels, record), verdict);
        }
    }

    /// <summary>What each level but the first would reach if the levels before it did not count, each question with the limits of the plan itself.</summary>
    /// <param name="scenario">What was planned.</param>
    /// <param name="result">Its plan.</param>
    /// <param name="options">Limits and choices of each search.</param>
    /// <param name="cancelled">Ends the asking; levels that were not asked yet stay without an answer.</param>
    /// <returns>The plan with the answers.</returns>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    public async Task<PlanResult> PriceStepsAsync(Scenario scenario, PlanResult result, SearchOptions options, CancellationToken cancelled)
    {
        var problem = ScenarioCompiler.Compile(scenario);
        var levels = result.Levels.ToBuilder();
        for (var i = 1; i < levels.Count && !cancelled.IsCancellationRequested; i++)
        {
            var level = levels[i];
            var outcome = await OptimizeAsync(problem.Only(level.Level), options with { InForce = null, GapGoal = level.Level == ObjectiveLevel.Exposure ? options.GapGoal : null }, null, cancelled).ConfigureAwait(false);
            var bound = outcome.Bounds.TryGetValue(level.Level, out var proven) ? proven : (long?)null;
            var found = outcome.Kind == OutcomeKind.Planned ? Verified(scenario, problem, outcome.Calendars).Figures.ValueOf(level.Level) : null;

            // The plan itself is a plan without the levels before, too.
            levels[i] = level with { Alone = new LevelAlone(Math.Min(level.Value, found ?? level.Value), bound) };
            if (bound > levels[i].Alone!.Value)
                throw new InvalidOperationException($"{level.Level} alone: the bound {bound} is above a plan's value {levels[i].Alone!.Value}.");
        }

        return result with { Levels = levels.ToImmutable() };
    }

    internal static (ShutdownPlan Plan, PlanVerdict Verdict, PlanFigures Figures) Verified(
        Scenario scenario, ShutdownProblem problem, ImmutableArray<LineCalendar> calendars)
    {
        var plan = new ShutdownPlan(scenario.Id, scenario.ContentHash, Stops(problem, calendars));
        var verdict = PlanVerifier.Verify(scenario, plan);
        return verdict is { Accepted: true, Figures: { } figures }
            ? (plan, verdict, figures)
            : throw new PlanRejectedException($"The verifier rejects the plan of {scenario.Id}: {Reasons(verdict)}", verdict);
    }

    // Lines are priced side by side; a figure that is too large in several of them is still one fault.
    internal async Task<OptimizationOutcome> OptimizeAsync(
        ShutdownProblem problem, SearchOptions options, IProgress<SearchProgress>? progress, CancellationToken cancelled)
    {
        try
        {
            return await new ShutdownOptimizer(solver).SolveAsync(problem, options, progress, cancelled).ConfigureAwait(false);
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.FirstOrDefault(one => one is OverflowException) is { } overflow)
        {
            throw new OverflowException(overflow.Message, several);
        }
    }

    private static LevelOutcome Level(ObjectiveLevel level, PlanFigures figures, ImmutableDictionary<ObjectiveLevel, long> bounds) => new(
        level,
        figures.ValueOf(level) ?? throw new InvalidOperationException($"{level} is no level of the scenario."),
        bounds.TryGetValue(level, out var bound) ? bound : null,
        level == ObjectiveLevel.Exposure ? figures.ExposureWithoutStops : null);

    /// <summary>The words of plan.json.</summary>
    internal static string Word(StopReason reason) => reason switch
    {
        StopReason.Proven => "proven",
        StopReason.TimeLimit => "time",
        StopReason.WorkLimit => "work",
        StopReason.Cancelled => "cancelled",
        StopReason.GapGoal => "gap",
        StopReason.NothingToMove => "nothing-to-move",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    internal static ImmutableArray<LineCalendar?> Calendars(ShutdownProblem problem, PlanInForce inForce) =>
    [
        .. problem.Lines.Select(line =>
        {
            if (!inForce.LineIds.Contains(line.LineId)) return null;
            var off = new bool[problem.DayCount];
            foreach (var date in inForce.StopDays(line.LineId, problem.Horizon).Dates()) off[problem.Horizon.IndexOf(date)] = true;
            return LineCalendar.FromFlags(off, line.Carried);
        }),
    ];

    internal static ImmutableArray<KilnStop> Stops(ShutdownProblem problem, ImmutableArray<LineCalendar> calendars) =>
        [.. problem.Lines.Zip(calendars)
            .OrderBy(entry => entry.First.LineId, StringComparer.Ordinal)
            .SelectMany(entry => entry.Second.Stops.Select(stop => new KilnStop(
                entry.First.LineId,
                new DateInterval(problem.Horizon.DateAt(stop.First), problem.Horizon.DateAt(stop.Last)))))];

    private static string Reasons(PlanVerdict verdict) => string.Join(
        "; ",
        verdict.Form.Concat(verdict.Rules.SelectMany(rule => rule.Findings)).Select(finding => finding.Message.En));
}
