using Scheduler.Cli.Output;
using Scheduler.Cli.Planning;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Optimization;

namespace Scheduler.Cli.Tests;

/// <summary>What is said while a search goes on.</summary>
public sealed class ProgressTests
{
    private static readonly TimeProvider Time = TimeProvider.System;

    [Fact]
    public void Ledger_BetterLevel_VoidsWhatWasKnownOfLaterOnes()
    {
        var ledger = new ProgressLedger(Time, Time.GetTimestamp());
        ledger.Report(Sample(ObjectiveLevel.Shortage, 5, null));
        ledger.Report(Sample(ObjectiveLevel.Exposure, 100, 90));
        ledger.Report(Sample(ObjectiveLevel.Shortage, 5, 5));
        Assert.Equal([ObjectiveLevel.Shortage, ObjectiveLevel.Exposure], ledger.Now.Levels.Select(level => level.Level));

        ledger.Report(Sample(ObjectiveLevel.Shortage, 4, null));

        Assert.Equal(ObjectiveLevel.Shortage, Assert.Single(ledger.Now.Levels).Level);
    }

    [Fact]
    public void Ledger_BoundBeforeAPlan_IsShownButNoSample()
    {
        var ledger = new ProgressLedger(Time, Time.GetTimestamp());
        ledger.Report(Sample(ObjectiveLevel.Shortage, null, 3));

        Assert.Equal(3, Assert.Single(ledger.Now.Levels).Bound);
        Assert.Empty(ledger.Samples);
    }

    [Fact]
    public void Samples_OfALongRun_AreAFewHundredWithTheFirstAndTheLast()
    {
        var samples = new LevelSamples();
        for (var report = 0; report < 200_000; report++)
            samples.Add(new ProgressSample(0.05 + (report * 0.02), ObjectiveLevel.Exposure, 1_000_000 - report, report));

        Assert.InRange(samples.All.Count, 100, 200);
        Assert.Equal(0.05, samples.All[0].SecondsElapsed);
        Assert.Equal(800_001, samples.All[^1].Value);
        Assert.All(samples.All.Skip(2).Zip(samples.All.Skip(1)), pair => Assert.InRange(pair.First.SecondsElapsed / pair.Second.SecondsElapsed, 1.0, 1.3));
    }

    [Fact]
    public async Task Plain_ManyReportsAtOnce_AreOneLine()
    {
        var test = new TestShell(Language.Chinese);
        var ledger = new ProgressLedger(Time, Time.GetTimestamp());
        for (var value = 1_100; value >= 1_000; value--) ledger.Report(Sample(ObjectiveLevel.Shortage, value, null));

        await ProgressView.For(test.Shell, ledger, ProgressKind.Auto).WatchAsync(Task.CompletedTask);

        Assert.Matches(@"^[\d.]+ 秒：熟料缺口 1,000（下界 — 未知，差距 — 未知）\n$", test.Error);
    }

    [Fact]
    public async Task Plain_NothingNew_SaysNothing()
    {
        var test = new TestShell(Language.English);

        await ProgressView.For(test.Shell, new ProgressLedger(Time, Time.GetTimestamp()), ProgressKind.Auto).WatchAsync(Task.Delay(1_500));

        Assert.Empty(test.Error);
    }

    [Fact]
    public void Known_Missing_IsADashWithAWordAndNeverZero()
    {
        Assert.Equal("— unknown", LevelWords.Known(null, Language.English));
        Assert.Equal("— 未知", LevelWords.KnownShare(null, Language.Chinese));
        Assert.Equal("0", LevelWords.Known(0, Language.English));
        Assert.Equal("<0.01%", LevelWords.KnownShare(0.000001, Language.English));
    }

    private static SearchProgress Sample(ObjectiveLevel level, long? value, long? bound) => new(TimeSpan.Zero, level, value, bound, null);
}
