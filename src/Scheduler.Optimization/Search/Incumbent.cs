using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>The best plan and bounds so far; reports every change.</summary>
internal sealed class Incumbent(ShutdownProblem problem, SearchClock clock, IProgress<SearchProgress>? progress)
{
    // Shares of due days are never negative, so that 0 is a bound from the beginning.
    private readonly Dictionary<ObjectiveLevel, long> bounds = problem.Fairness is null ? [] : new() { [ObjectiveLevel.Fairness] = 0 };

    public ImmutableArray<LineCalendar> Calendars { get; private set; }

    /// <summary>Which plans are better; may be changed when a goal is known.</summary>
    public PlanOrder Order { get; set; }

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
        ObjectiveLevel.Fairness => Score.Fairness,
        _ => Score.Starts,
    };

    /// <summary>Whether nothing is left to prove of a level, such as of one that the problem does not have.</summary>
    public bool IsProven(ObjectiveLevel level) => HasPlan && (!problem.Levels.Contains(level) || Bound(level) == Value(level));

    /// <summary>Whether the shortage is proven least and the gap of the exposure has come down to a goal.</summary>
    public bool IsWithin(double? goal) => goal is { } gap && IsProven(ObjectiveLevel.Shortage)
        && new LevelOutcome(ObjectiveLevel.Exposure, Score.Exposure, Bound(ObjectiveLevel.Exposure), problem.ExposureWithoutStops).Gap <= gap;

    /// <summary>Takes a plan if it is better. Exposure bounds from before the first plan are about plans without shortage, and void when that plan has
    /// one; later the shortage only gets smaller, and what was proven with more of it stays true.</summary>
    public bool Offer(ImmutableArray<LineCalendar> calendars, PlanScore score)
    {
        if (!score.IsPlan || (HasPlan && !Order.IsBetter(score, Score))) return false;
        FirstPlanAfter ??= clock.Elapsed;
        var first = !HasPlan;
        var level = first || score.Shortage < Score.Shortage ? ObjectiveLevel.Shortage
            : score.Exposure < Score.Exposure ? ObjectiveLevel.Exposure
            : score.Fairness < Score.Fairness ? ObjectiveLevel.Fairness : ObjectiveLevel.Restarts;
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
        level == ObjectiveLevel.Exposure ? problem.ExposureWithoutStops : null)
    {
        Calendars = Calendars,
        Bounds = Bounds,
    });
}
