using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;
using Scheduler.Optimization;

namespace Scheduler.Cli.Planning;

/// <summary>Everything that a search has reported; written by the search's threads, read by whoever shows it.</summary>
/// <param name="start">Timestamp of the start of the run.</param>
internal sealed class ProgressLedger(TimeProvider time, long start) : IProgress<SearchProgress>
{
    private readonly Lock door = new();
    private readonly SortedDictionary<ObjectiveLevel, SearchProgress> latest = [];
    private readonly SortedDictionary<ObjectiveLevel, LevelSamples> samples = [];
    private int reports;

    /// <summary>Since the start of the run.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(start);

    /// <summary>Samples that had a plan, in order of time, for the record.</summary>
    public ImmutableArray<ProgressSample> Samples
    {
        get
        {
            lock (door) return [.. samples.Values.SelectMany(level => level.All).OrderBy(sample => sample.SecondsElapsed)];
        }
    }

    /// <summary>Number of reports so far and the last of each level, in order. A better value of one level makes what was known of later ones void.</summary>
    public (int Reports, ImmutableArray<SearchProgress> Levels) Now
    {
        get
        {
            lock (door) return (reports, [.. latest.Values]);
        }
    }

    public void Report(SearchProgress value)
    {
        lock (door)
        {
            reports++;
            if (latest.TryGetValue(value.Level, out var before) && before.Value != value.Value)
            {
                foreach (var later in latest.Keys.Where(level => level > value.Level).ToList()) latest.Remove(later);
            }

            latest[value.Level] = value;
            if (value.Value is not { } best) return;
            if (!samples.TryGetValue(value.Level, out var known)) samples[value.Level] = known = new LevelSamples();
            known.Add(new ProgressSample(Math.Round(Elapsed.TotalSeconds, 3), value.Level, best, value.Bound));
        }
    }
}
