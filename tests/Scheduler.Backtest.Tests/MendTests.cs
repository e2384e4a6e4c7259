using Scheduler.Backtest.Judging;
using Scheduler.Backtest.Patterns;
using Scheduler.CpSat;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

public sealed class MendTests : IAsyncLifetime
{
    private readonly ICpSatSolver solver = CpSatSolvers.Create();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await solver.DisposeAsync();

    [Fact]
    public async Task AllAtOnce_WhereHalfMayBeOff_MovesOneLineJustBehindTheOther()
    {
        var scenario = new ScenarioBuilder("2026-01-01..2026-01-10").Line("L1").Line("L2")
            .BaseDays("base", "horizon", 3).ExtraDays("extra", 0).Blocks("blocks", minStop: 3).Concurrency("off", "horizon", 50).Build();
        var pattern = PatternPlan.Of(scenario, BureauPattern.AllAtOnce);
        Assert.Equal(["off"], PlanJudge.Judge(scenario, pattern).RulesBroken.ToArray());

        var mended = await new BacktestPlanner(solver).MendAsync(scenario, pattern, work: 20, seed: 1, CancellationToken.None);
        Assert.True(PlanJudge.Judge(scenario, mended.Stops).IsLegal);
        Assert.Equal((3, 3), (mended.MovedDays, mended.LeastMovedDays));
        Assert.Single(mended.Stops, stop => pattern.Contains(stop));
    }

    [Fact]
    public async Task Patterns_OfADrawnWinterWithLimitsBetweenLines_AreMendedLegally()
    {
        // Where a line is alone in its market, no limit of the share that is off lets it stop.
        var seed = Enumerable.Range(0, TinyWinters.Seeds).First(seed => TinyWinters.Of(seed).Lines.GroupBy(line => line.MarketId).All(market => market.Count() > 1));
        var drawn = TinyWinters.Of(seed);
        var scenario = drawn with
        {
            Rules =
            [
                .. drawn.Rules,
                new ConcurrencyLimit("off", ScenarioBuilder.Source, LineSelector.All, drawn.Windows[0], 75),
                new StartLimit("starts", ScenarioBuilder.Source, LineSelector.All, 1),
            ],
        };
        foreach (var pattern in Enum.GetValues<BureauPattern>())
        {
            var plain = PatternPlan.Of(scenario, pattern);
            var mended = await new BacktestPlanner(solver).MendAsync(scenario, plain, work: 4, seed: 1, CancellationToken.None);
            Assert.True(PlanJudge.Judge(scenario, mended.Stops).IsLegal, $"Seed {seed}, {pattern}");
            Assert.True(mended.MovedDays >= mended.LeastMovedDays, $"Seed {seed}, {pattern}");
            Assert.True(PlanJudge.Judge(scenario, plain).IsLegal == (mended.MovedDays == 0), $"Seed {seed}, {pattern}");
        }
    }
}
