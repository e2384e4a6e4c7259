using System.Collections.Immutable;

namespace Scheduler.Race.Measures;

/// <summary>What one method said over time, seen at the exposure level: with the shortage held at a value that all methods share.</summary>
/// <param name="Points">In the order of their times.</param>
/// <param name="HeldShortage">A plan with more shortage than this, t, does not count.</param>
internal sealed record Trace(ImmutableArray<TracePoint> Points, long HeldShortage)
{
    /// <summary>Time of the first plan, whatever its shortage; null without one.</summary>
    public double? FirstPlan => Points.FirstOrDefault(point => point.Exposure is not null)?.Seconds;

    /// <summary>Time of the first plan that counts; null without one.</summary>
    public double? FirstCounted => Points.FirstOrDefault(Counts)?.Seconds;

    /// <summary>Best exposure known at a time; null before a plan that counts.</summary>
    public long? ExposureAt(double seconds) => Until(seconds).Where(Counts).Min(point => point.Exposure);

    /// <summary>Bound known at a time; null before there is one.</summary>
    public long? BoundAt(double seconds) => Until(seconds).LastOrDefault() is { } last && MayBind(last) ? last.Bound : null;

    /// <summary>The bound at the end.</summary>
    public long? FinalBound => BoundAt(double.PositiveInfinity);

    /// <summary>How often the bound rose.</summary>
    public int BoundRises
    {
        get
        {
            var (rises, last) = (0, (long?)null);
            foreach (var point in Points.Where(MayBind))
            {
                if (point.Bound is not { } bound || bound <= last) continue;
                (rises, last) = (rises + 1, bound);
            }

            return rises;
        }
    }

    private IEnumerable<TracePoint> Until(double seconds) => Points.TakeWhile(point => point.Seconds <= seconds);

    private bool Counts(TracePoint point) => point.Exposure is not null && point.Shortage <= HeldShortage;

    // What is proven about plans with less shortage says nothing of those with more.
    private bool MayBind(TracePoint point) => (point.Shortage ?? 0) >= HeldShortage;
}
