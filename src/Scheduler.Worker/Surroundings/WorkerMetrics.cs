using System.Diagnostics.Metrics;
using NodaTime;
using Scheduler.Store.Runs;

namespace Scheduler.Worker.Surroundings;

/// <summary>Figures for whoever watches the service, under the meter <c>Scheduler.Worker</c>.</summary>
internal sealed class WorkerMetrics : IDisposable
{
    public const string Name = "Scheduler.Worker";

    private readonly Meter meter;
    private readonly Counter<long> runs;
    private readonly Histogram<double> seconds;
    private readonly UpDownCounter<long> children;
    private readonly TimeProvider time;

    public WorkerMetrics(IMeterFactory factory, TimeProvider time)
    {
        this.time = time;
        meter = factory.Create(Name);
        runs = meter.CreateCounter<long>("scheduler.runs", "{run}", "Runs that have ended, by kind and state.");
        seconds = meter.CreateHistogram<double>("scheduler.run.duration", "s", "Time of the last attempt at runs that have ended.");
        children = meter.CreateUpDownCounter<long>("scheduler.solver.children", "{process}", "Solver processes at work.");
    }

    public void ChildStarted() => children.Add(1);

    public void ChildEnded() => children.Add(-1);

    public void RunEnded(RunKind kind, RunState state, Instant? started)
    {
        KeyValuePair<string, object?>[] tags = [new("kind", RunWords.Of(kind)), new("state", RunWords.Of(state))];
        runs.Add(1, tags);
        if (started is { } since) seconds.Record((Instant.FromDateTimeOffset(time.GetUtcNow()) - since).TotalSeconds, tags);
    }

    public void Dispose() => meter.Dispose();
}
