using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Store;
using Scheduler.Store.Runs;
using Scheduler.Worker.Executing;
using Scheduler.Worker.Surroundings;

namespace Scheduler.Worker.Tests;

/// <summary>The figures, read as a listener does.</summary>
public sealed class MetricsTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly MeterListener listener = new();
    private readonly WorkerMetrics metrics;
    private readonly List<(string Name, double Value, string Tags)> heard = [];

    public MetricsTests()
    {
        listener.InstrumentPublished = (instrument, reader) =>
        {
            // Only of this test's own meter: others run beside it.
            if (instrument.Meter.Name == WorkerMetrics.Name && instrument.Meter.Scope == services.GetRequiredService<IMeterFactory>()) reader.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        listener.Start();
        metrics = new WorkerMetrics(services.GetRequiredService<IMeterFactory>());
    }

    [Fact]
    public void RunEnded_WithAPlan_TellsTimeAndGapOfTheExposure()
    {
        var summary = RunSummary.Planned(
            """{"status": "feasible", "levels": [{"name": "shortage", "gap": 0}, {"name": "exposure", "gap": 0.0012}, {"name": "restarts", "gap": 0.3}]}"""u8.ToArray(), run: null);

        metrics.RunEnded(RunKind.Nightly, RunState.Done, TimeSpan.FromSeconds(90), RunSummary.ExposureGap(summary));

        const string Tags = "kind=nightly state=done";
        Assert.Equal([("scheduler.runs", 1, Tags), ("scheduler.run.duration", 90, Tags), ("scheduler.run.gap", 0.0012, Tags)], heard);
    }

    [Fact]
    public void RunEnded_WithoutABound_TellsNoGap()
    {
        var unbounded = RunSummary.Planned("""{"levels": [{"name": "exposure", "gap": null}]}"""u8.ToArray(), run: null);
        foreach (var summary in new[] { unbounded, RunSummary.WithoutPlan("infeasible", "why"), null })
            metrics.RunEnded(RunKind.Plan, RunState.Done, TimeSpan.FromSeconds(1), RunSummary.ExposureGap(summary));

        Assert.Equal(3, heard.Count(one => one.Name == "scheduler.runs"));
        Assert.DoesNotContain(heard, one => one.Name == "scheduler.run.gap");
    }

    [Fact]
    public async Task Queue_WatchedAgain_TellsEachStateOrNothing()
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-metrics");
        var actor = new Actor("tester");
        await using (var store = await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.Sqlite, Path.Combine(folder.FullName, "store.db")), TimeProvider.System))
        {
            await store.Scenarios.AddAsync(new("hash", "id", "甲", "A", []), actor);
            foreach (var key in new[] { "a", "b", "c" }) await store.Runs.SubmitAsync(new NewRun(key, RunKind.Plan, "hash", "{}", 0, 3, key), actor);
            await store.Runs.ClaimAsync("w", NodaTime.Duration.FromMinutes(1));
            using var watch = new QueueWatch(store, metrics);

            listener.RecordObservableInstruments();
            Assert.Empty(heard);
            await watch.LookAsync(CancellationToken.None);
            listener.RecordObservableInstruments();

            Assert.All(heard, one => Assert.Equal("scheduler.queue", one.Name));
            Assert.Equal(
                ["state=cancelled 0", "state=done 0", "state=failed 0", "state=parked 0", "state=queued 2", "state=running 1"],
                heard.Select(one => $"{one.Tags} {one.Value}").Order(StringComparer.Ordinal));
        }

        folder.Delete(recursive: true);
    }

    public void Dispose()
    {
        listener.Dispose();
        metrics.Dispose();
        services.Dispose();
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        heard.Add((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
