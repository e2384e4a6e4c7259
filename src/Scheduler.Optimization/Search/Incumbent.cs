using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>The best plan and bounds so far; reports every change.</summary>
internal sealed class Incumbent(ShutdownProblem problem, SearchClock clock, IProgress<SearchProgress>? progress)
{
    private readonly Dictionary<ObjectiveLevel, long> bounds = [];

    public ImmutableArray<LineCalendar> Calendars { get; private set; }

    /// <summary>Score of the best plan; meaningless before there is one.</summary>
    public PlanScore Score { get; private set; }

    public bool HasPlan => !Calendars.IsDefault;

    public TimeSpan? FirstPlanAfter { get; private set; }

    public ImmutableDictionary<ObjectiveLevel, long> Bounds => bounds.ToImmutableDictionary();

    public long? Bound(ObjectiveLevel level) => bounds.TryGetValue(level, out var bound) ? bound : null;

    public long Value(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Shortage => Score.Shortage,
        ObjectiveLevel.Exposure => Score.Exposure,
        _ => Score.Starts,
    };

    public bool IsProven(ObjectiveLevel level) => HasPlan && Bound(level) == Value(level);

    /// <summary>Takes a plan if it is better. Exposure bounds from before the first plan are about plans without shortage, and void when that plan has
    /// one; later the shortage only gets smaller, and what was proven with more of it stays true.</summary>
    public bool Offer(ImmutableArray<LineCalendar> calendars, PlanScore score)
    {
        if (!score.IsPlan || (HasPlan && score.CompareTo(Score) >= 0)) return false;
        FirstPlanAfter ??= clock.Elapsed;
        var first = !HasPlan;
        var level = first || score.Shortage < Score.Shortage ? ObjectiveLevel.Shortage
            : score.Exposure < Score.Exposure ? ObjectiveLevel.Exposure : ObjectiveLevel.Restarts;
        if (first && score.Shortage > 0) bounds.Remove(ObjectiveLevel.Exposure);
        (Calendars, Score) = (calendars, score);
        Report(level);
        if (level == ObjectiveLevel.Shortage) Report(ObjectiveLevel.Exposure);
        return true;
    }

    /// <summary>Takes a bound if it is higher.</summary>
    public void Raise(ObjectiveLevel level, long bound)
    {
        if (Bound(level) >= bound) return;
        bounds[level] = bound;
        Report(level);
    }

    private void Report(ObjectiveLevel level) => progress?.Report(new SearchProgress(
        clock.Elapsed,
        level,
        HasPlan ? Value(level) : null,
        Bound(level),
        level == ObjectiveLevel.Exposure ? problem.ExposureWithoutStops : null));
}
