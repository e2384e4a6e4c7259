using System.Diagnostics;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>Whoever says stop is obeyed within two seconds and gets the best plan so far.</summary>
public sealed class CancellingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData(SearchMethod.Auto)]
    [InlineData(SearchMethod.Direct)]
    [InlineData(SearchMethod.Decomposition)]
    public async Task SolveAsync_CancelledBefore_ReturnsAtOnceWithoutAPlan(SearchMethod method)
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        var problem = Provinces.Zhejiang();
        var watch = Stopwatch.StartNew();
        var outcome = await SolveAsync(problem, method, null, cancel.Token);
        Assert.True(watch.Elapsed < Patience, $"after {watch.Elapsed}");
        Assert.Equal(OutcomeKind.NoPlan, outcome.Kind);
        Assert.Equal(StopReason.Cancelled, outcome.Stopped);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1500)]
    [InlineData(3000)]
    public async Task SolveAsync_CancelledWhileGraphsAreBuilt_ReturnsAtOnce(int milliseconds)
    {
        var problem = Provinces.Zhejiang();
        using var cancel = new CancellationTokenSource();
        var watch = new Stopwatch();
        using var registered = cancel.Token.Register(watch.Start);
        cancel.CancelAfter(milliseconds);
        var outcome = await SolveAsync(problem, SearchMethod.Decomposition, null, cancel.Token);
        Assert.True(watch.Elapsed < Patience, $"after {watch.Elapsed}");
        Assert.Equal(StopReason.Cancelled, outcome.Stopped);
        Assert.True(outcome.Kind is OutcomeKind.NoPlan or OutcomeKind.Planned);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task SolveAsync_CancelledDuringTheSearch_ReturnsTheBestPlanSoFar(int after)
    {
        var problem = Provinces.ZhejiangPart(4);
        using var cancel = new CancellationTokenSource();
        var watch = new Stopwatch();
        var seen = 0;
        var log = new ProgressLog(sample =>
        {
            if (sample is not { Level: ObjectiveLevel.Exposure, Value: not null } || ++seen < after) return;
            watch.Start();
            cancel.Cancel();
        });
        var outcome = await SolveAsync(problem, SearchMethod.Decomposition, log, cancel.Token);
        Assert.True(watch.IsRunning && watch.Elapsed < Patience, $"after {watch.Elapsed}");
        Assert.Equal(OutcomeKind.Planned, outcome.Kind);
        Assert.Equal(StopReason.Cancelled, outcome.Stopped);
        Assert.Equal(log.Samples.Last(sample => sample is { Level: ObjectiveLevel.Exposure, Value: not null }).Value, ExposureOf(problem, outcome));
    }

    [Fact]
    public async Task SolveAsync_Progress_NeverGetsWorse()
    {
        var log = new ProgressLog();
        var problem = Provinces.ZhejiangPart(6);
        var options = new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 12, NodeBudget = 60_000 };
        await new ShutdownOptimizer(new SilentSolver()).SolveAsync(problem, options, log, default);
        var (shortage, exposure, bound) = (long.MaxValue, long.MaxValue, long.MinValue);
        var hadPlan = false;
        foreach (var sample in log.Samples)
        {
            if (sample.Level == ObjectiveLevel.Shortage && sample.Value is { } tonnes)
            {
                Assert.True(tonnes <= shortage, $"shortage {shortage} → {tonnes}");
                if (tonnes < shortage) exposure = long.MaxValue;
                if (!hadPlan && tonnes > 0) bound = long.MinValue;
                (shortage, hadPlan) = (tonnes, true);
            }

            if (sample.Level != ObjectiveLevel.Exposure) continue;
            Assert.True((sample.Bound ?? long.MinValue) >= bound, $"bound {bound} → {sample.Bound}");
            Assert.True((sample.Value ?? long.MaxValue) <= exposure, $"exposure {exposure} → {sample.Value}");
            Assert.True(sample.Bound is null || sample.Value is null || sample.Bound <= sample.Value, $"{sample}");
            (exposure, bound) = (sample.Value ?? exposure, sample.Bound ?? bound);
        }

        Assert.True(hadPlan && bound > 0 && log.Samples.Select(sample => sample.Elapsed).SequenceEqual(log.Samples.Select(sample => sample.Elapsed).Order()));
    }

    private static Task<OptimizationOutcome> SolveAsync(
        ShutdownProblem problem, SearchMethod method, IProgress<SearchProgress>? progress, CancellationToken cancel) =>
        Task.Run(() => new ShutdownOptimizer(new SilentSolver()).SolveAsync(problem, new SearchOptions { Method = method }, progress, cancel));

    private static long ExposureOf(ShutdownProblem problem, OptimizationOutcome outcome) => problem.Lines.Zip(outcome.Calendars)
        .Sum(line => line.First.ExposurePerDay.Where((_, day) => !line.Second.Stops.Any(stop => stop.Contains(day))).Sum());
}
