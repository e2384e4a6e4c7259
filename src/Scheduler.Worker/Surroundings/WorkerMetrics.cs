using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using Scheduler.Store.Runs;

namespace Scheduler.Worker.Surroundings;

/// <summary>Figures for whoever watches the service, under the meter <c>Scheduler.Worker</c>.</summary>
internal sealed class WorkerMetrics : IDisposable
{
    public const string Name = "Scheduler.Worker";

    /// <summary>Shares: one in ten thousand is a plan that nobody can better in practice, a tenth one to look at.</summary>
    private static readonly double[] GapBounds = [0, 0.0001, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];

    /// <summary>Seconds, from the smallest scenario to a night.</summary>
    private static readonly double[] TimeBounds = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 14_400, 28_800];

    private readonly Meter meter;
    private readonly Counter<long> runs;
    private readonly Histogram<double> seconds;
    private readonly Histogram<double> gap;
    private readonly UpDownCounter<long> children;
    private ImmutableDictionary<RunState, long>? queue;

    public WorkerMetrics(IMeterFactory factory)
    {
        meter = factory.Create(Name);
        runs = meter.CreateCounter<long>("scheduler.runs", "{run}", "Runs that have ended, by kind and state.");
        seconds = meter.CreateHistogram("scheduler.run.duration", "s", "Time of the last attempt at runs that have ended.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = TimeBounds });
        gap = meter.CreateHistogram("scheduler.run.gap", "1", "Gap of the exposure in the plans of runs that have ended, a share of 0 to 1.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = GapBounds });
        children = meter.CreateUpDownCounter<long>("scheduler.solver.children", "{process}", "Solver processes at work.");
        meter.CreateObservableGauge("scheduler.queue", Measure, "{run}", "Runs in the store, by state; those that are queued wait.");
    }

    /// <summary>How many runs there are in each state; null while that is not known.</summary>
    public ImmutableDictionary<RunState, long>? Queue
    {
        get => Volatile.Read(ref queue);
        set => Volatile.Write(ref queue, value);
    }

    public void ChildStarted() => children.Add(1);

    public void ChildEnded() => children.Add(-1);

    /// <param name="kind">What the run was for.</param>
    /// <param name="state">How it ended.</param>
    /// <param name="duration">Time of the last attempt, measured here: the clocks of worker and database may differ, or be set.</param>
    /// <param name="exposureGap">Share of what is proven avoidable that its plan misses; null without a plan or a bound.</param>
    public void RunEnded(RunKind kind, RunState state, TimeSpan duration, double? exposureGap)
    {
        KeyValuePair<string, object?>[] tags = [new("kind", RunWords.Of(kind)), new("state", RunWords.Of(state))];
        runs.Add(1, tags);
        seconds.Record(duration.TotalSeconds, tags);
        if (exposureGap is { } share) gap.Record(share, tags);
    }

    public void Dispose() => meter.Dispose();

    // A state without a run is nought, so that a queue that empties is seen to.
    private IEnumerable<Measurement<long>> Measure() => Queue is not { } counts
        ? []
        : Enum.GetValues<RunState>().Select(state => new Measurement<long>(counts.GetValueOrDefault(state), new KeyValuePair<string, object?>("state", RunWords.Of(state))));
}
