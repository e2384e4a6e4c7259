using System.Collections.Immutable;
using System.Diagnostics;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Optimization;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Verification.Figures;

namespace Scheduler.Planning.Robust;

/// <summary>The searches of one robust planning: the scenario's own outlook, every other outlook alone, then blends of all of them, each blend leaning to where the best plans
/// so far are worst. All plans met are candidates for everything.</summary>
internal sealed class RobustSearch
{
    /// <summary>Blends at most.</summary>
    private const int Blends = 6;

    /// <summary>Share of a time limit after which blends begin, and blends among which the rest of it is shared: each of them needs time to find a plan that is good for all.
    /// More follow where searches end early.</summary>
    private const double ShareAlone = 0.5;
    private const int BlendsInTime = 3;

    private readonly Planner planner;
    private readonly Scenario scenario;
    private readonly OutlookSet set;
    private readonly SearchOptions options;
    private readonly IProgress<RobustStep>? progress;
    private readonly CancellationToken cancelled;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private readonly ShutdownProblem problem;
    private readonly ImmutableArray<ImmutableArray<ImmutableArray<long>>> exposures;
    private readonly OutlookBlend blend;

    /// <summary>For each outlook the first one with the same exposures: they share one search. −1 stands for the scenario's own outlook.</summary>
    private readonly ImmutableArray<int> firstAlike;

    private readonly List<RobustCandidate> candidates = [];
    private readonly Dictionary<int, long> outlookBounds = [];
    private readonly HashSet<string> methods = [];
    private long? shortageBound;
    private long? blendBound;
    private int searches;

    // Where every search proved its own, the number of blends is what ended it.
    private StopReason stopped = StopReason.WorkLimit;

    public RobustSearch(Planner planner, Scenario scenario, OutlookSet set, SearchOptions options, IProgress<RobustStep>? progress, CancellationToken cancelled)
    {
        (this.planner, this.scenario, this.set, this.options, this.progress, this.cancelled) = (planner, scenario, set, options, progress, cancelled);
        problem = ScenarioCompiler.Compile(scenario);
        exposures = [.. set.Outlooks.Select(outlook => ScenarioCompiler.ExposureUnder(scenario, outlook.Outlook))];
        blend = new OutlookBlend(exposures);
        firstAlike = [.. exposures.Select((exposure, k) => IsAlike(exposure, Own) ? -1 : exposures.Take(k).ToList().FindIndex(earlier => IsAlike(earlier, exposure)) is >= 0 and var first ? first : k)];
    }

    /// <summary>What was proven infeasible, in words; empty when nothing was.</summary>
    public ImmutableArray<LocalizedText> Conflicts { get; private set; } = [];

    /// <summary>Why the search ended.</summary>
    public StopReason Stopped => cancelled.IsCancellationRequested ? StopReason.Cancelled : IsProven ? StopReason.Proven : stopped;

    /// <summary>What methods were used, for the record.</summary>
    public string Methods => string.Join(", ", methods.Order(StringComparer.Ordinal));

    /// <summary>The best plan when it is the robust value that counts; null before there is a plan.</summary>
    public RobustCandidate? Best => candidates.MinBy(candidate => candidate.Rank(set.ExactValue(candidate.Exposures)));

    /// <summary>The best plan for the scenario's own outlook; null before there is a plan.</summary>
    public RobustCandidate? Base => candidates.MinBy(candidate => candidate.Rank(candidate.Figures.Exposure));

    /// <summary>The highest that is proven of the robust value of plans with as little shortage as <see cref="Best"/>; null when nothing is.</summary>
    /// <remarks>The robust value grows with every exposure, so that its value at bounds of all outlooks is a bound as well.</remarks>
    public long? Bound => OutlookBounds() is { } known ? Math.Max(set.Of(known).Value, blendBound ?? 0) : blendBound;

    /// <summary>The proven least shortage; null when nothing is proven.</summary>
    public long? ShortageBound => shortageBound;

    /// <summary>What is proven of the exposure under an outlook, or, for −1, under the scenario's own.</summary>
    public long? BoundOf(int outlook) => outlookBounds.TryGetValue(outlook < 0 ? -1 : firstAlike[outlook], out var bound) ? bound : null;

    /// <summary>The plan with the least exposure under an outlook among those with the least shortage.</summary>
    public RobustCandidate BestFor(int outlook) => candidates.MinBy(candidate => candidate.Rank(candidate.Exposures[outlook]))!;

    public async Task RunAsync()
    {
        int[] alone = [-1, .. firstAlike.Where((first, k) => first == k)];
        var most = alone.Length + Blends;
        foreach (var (done, outlook) in alone.Index())
        {
            if (IsOver) return;
            var start = candidates.Count == 0 ? null : outlook < 0 ? Base : BestFor(outlook);
            var outcome = await SearchAsync(outlook < 0 ? problem : problem.WithExposure(exposures[outlook]), start, Part(ShareAlone, alone.Length - done), most).ConfigureAwait(false);
            if (!Conflicts.IsEmpty) return;
            if (ExposureBound(outcome) is { } bound) outlookBounds[outlook] = bound;
            Tell(most, outlook < 0 ? null : set.Outlooks[outlook], isBlend: false);
        }

        // Fictitious play: each blend answers the average of what the plans before it feared most.
        ImmutableArray<long>? feared = null;
        for (var done = 0; searches < most && !IsProven && !IsOver; done++)
        {
            if (feared is null)
            {
                if (Best is not { } first) return;
                feared = set.WorstWeights(first.Exposures);
            }

            var outcome = await SearchAsync(blend.Of(problem, feared.Value), Best, Part(1, Math.Max(1, BlendsInTime - done)), most).ConfigureAwait(false);
            if (ExposureBound(outcome) is { } bound) blendBound = Math.Max(blend.BoundOf(bound), blendBound ?? 0);
            if (outcome.Kind == OutcomeKind.Planned) feared = [.. feared.Value.Zip(set.WorstWeights(candidates[^1].Exposures), (one, other) => checked(one + other))];
            Tell(most, null, isBlend: true);
        }
    }

    /// <summary>The scenario's own exposures.</summary>
    private ImmutableArray<ImmutableArray<long>> Own => [.. problem.Lines.Select(line => line.ExposurePerDay)];

    private bool IsProven => Best is { } best && best.Figures.ShortageTonnes == shortageBound && set.Of(best.Exposures).Value == Bound;

    private bool IsOver => cancelled.IsCancellationRequested || (options.TimeLimit is { } limit && watch.Elapsed >= limit);

    private async Task<OptimizationOutcome> SearchAsync(ShutdownProblem asked, RobustCandidate? start, TimeSpan? time, int most)
    {
        searches++;
        var limits = options with
        {
            TimeLimit = time,
            WorkLimit = options.WorkLimit is { } work ? (int)OutlookSet.RoundedUp(work, most) : null,
            Start = start is null ? null : [.. start.Calendars],
        };
        var outcome = await planner.OptimizeAsync(asked, limits, null, cancelled).ConfigureAwait(false);
        if (outcome.Kind == OutcomeKind.Infeasible) Conflicts = outcome.Conflicts;
        if (outcome.Stopped != StopReason.Proven) stopped = outcome.Stopped;
        methods.Add(outcome.Method);
        if (outcome.Bounds.TryGetValue(ObjectiveLevel.Shortage, out var shortage)) shortageBound = Math.Max(shortage, shortageBound ?? shortage);
        if (outcome.Kind == OutcomeKind.Planned)
        {
            var (plan, verdict, figures) = Planner.Verified(scenario, problem, outcome.Calendars);
            var counted = OutlookExposureCount.Of(scenario, plan, set.Outlooks.Select(outlook => outlook.Outlook));
            candidates.Add(new(outcome.Calendars, plan, verdict, figures, [.. counted.Select(count => count.Exposure)], [.. counted.Select(count => count.WithoutStops)]));
        }

        return outcome;
    }

    /// <summary>What a search proved of the exposures that it was asked for. It holds for plans with at most the shortage that the search reached, so that it needs one.</summary>
    private static long? ExposureBound(OptimizationOutcome outcome) =>
        outcome.Kind == OutcomeKind.Planned && outcome.Bounds.TryGetValue(ObjectiveLevel.Exposure, out var bound) ? bound : null;

    private ImmutableArray<long>? OutlookBounds()
    {
        var bounds = Enumerable.Range(0, set.Outlooks.Length).Select(BoundOf).OfType<long>().ToImmutableArray();
        return bounds.Length == set.Outlooks.Length ? bounds : null;
    }

    private void Tell(int most, WeightedOutlook? outlook, bool isBlend) =>
        progress?.Report(new(searches, most, outlook, isBlend, Best is { } best ? set.Of(best.Exposures) : null, Bound));

    /// <summary>One of so many equal parts of the time that is left until a share of the limit is over; null without a limit.</summary>
    private TimeSpan? Part(double until, int parts)
    {
        if (options.TimeLimit is not { } limit) return null;
        var left = (limit * until) - watch.Elapsed;
        return left > TimeSpan.Zero ? left / parts : TimeSpan.Zero;
    }

    private static bool IsAlike(ImmutableArray<ImmutableArray<long>> one, ImmutableArray<ImmutableArray<long>> other) =>
        one.Zip(other).All(lines => lines.First.SequenceEqual(lines.Second));
}
