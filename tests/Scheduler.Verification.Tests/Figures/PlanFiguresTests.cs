using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Figures;

public class PlanFiguresTests
{
    [Fact]
    public void Figures_SmallPlan_AreCountedByHand()
    {
        var figures = new ScenarioBuilder("2027-01-01..2027-01-05")
            .Line("L1", tonnesPerDay: 1000).Line("idle", tonnesPerDay: 900, status: LineStatus.Idle).Line("L2", tonnesPerDay: 2000)
            .Verify(("L1", "2027-01-02..2027-01-03"), ("L1", "2027-01-05"), ("L2", "2027-01-03")).Figures!;

        // 0.1 t of dust a day × 50 µg/m³ × 100·10⁴ persons = 500 for L1, 1000 for L2.
        Assert.Equal(["L1", "L2"], figures.Lines.Select(line => line.LineId));
        Assert.Equal([3, 1], figures.Lines.Select(line => line.GivenDays));
        Assert.Equal([2, 1], figures.Lines.Select(line => line.Restarts));
        Assert.Equal([2_000L, 8_000], figures.Lines.Select(line => line.OutputTonnes));
        Assert.Equal([1_500L, 1_000], figures.Lines.Select(line => line.ExposureAvoided));
        Assert.Equal([0L, 1000, 3000, 0, 1000], figures.StoppedTonnesPerDay.ToArray());
        Assert.Equal(3_000, figures.OperatingTonnesPerDay);
        Assert.Equal(7_500, figures.ExposureWithoutStops);
        Assert.Equal(5_000, figures.Exposure);
        Assert.Equal(3, figures.Restarts);
    }

    [Theory]
    [InlineData(null, "2027-01-01", 1)]
    [InlineData(LineState.Running, "2027-01-01", 1)]
    [InlineData(LineState.Stopped, "2027-01-01", 0)]
    [InlineData(LineState.Stopped, "2027-01-02", 1)]
    [InlineData(LineState.Stopped, "2027-01-05", 1)]
    [InlineData(LineState.Running, "2027-01-05", 1)]
    public void Restarts_AtTheEdges_CountStopsThatBeginInside(LineState? before, string stop, int restarts)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1");
        if (before is { } state) builder.History("L1", state, "2026-12-20");
        var verdict = builder.Verify(("L1", stop));
        Assert.Equal((restarts, (long)restarts), (verdict.Figures("L1").Restarts, verdict.Figures!.Restarts));
    }

    [Fact]
    public void Restarts_CarriedStopAndALaterOne_CountTheLaterOne() =>
        Assert.Equal(1, new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").History("L1", LineState.Stopped, "2026-12-20")
            .Verify(("L1", "2027-01-01"), ("L1", "2027-01-03")).Figures!.Restarts);

    [Fact]
    public void Figures_WholeHorizonOff_LeavesNothing()
    {
        var figures = new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").Verify(("L1", "2027-01-01..2027-01-05")).Figures!;
        Assert.Equal((0L, 2_500L), (figures.Exposure, figures.ExposureWithoutStops));
        Assert.Equal(0, figures.Lines[0].OutputTonnes);
    }

    [Fact]
    public void Figures_BreachedPlan_AreStillCounted()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").BaseDays("base", "horizon", 3).Verify();
        Assert.False(verdict.Accepted);
        Assert.NotNull(verdict.Figures);
    }

    [Fact]
    public void Figures_IdleDays_AreCountedByHand()
    {
        var verdict = new ScenarioBuilder("2027-01-29..2027-02-02").Line("L1", tonnesPerDay: 1000).Line("L2", tonnesPerDay: 2000)
            .Market("m1", 1_500, 500).Demand("m1", "2027-01", 7_000).Demand("m1", "2027-02", 5_000).Supply()
            .Concurrency("limit", "horizon", 40).Starts("starts", 1).BaseDays("base", "horizon", 1, LineSelector.All with { Lines = ["L1"] })
            .Report("L2", "2027-01-30..2027-02-01", LineState.Idle)
            .Verify(("L1", "2027-01-31"));
        var figures = verdict.Figures!;

        // L2 stands idle while L1 stops, and neither the share of the market (40 % of 3000 t/d) nor the starts hear of it.
        Assert.True(verdict.Accepted);
        Assert.Equal([1, 0], figures.Lines.Select(line => line.GivenDays));
        Assert.Equal([1, 0], figures.Lines.Select(line => line.Restarts));
        Assert.Equal([0L, 0, 1000, 0, 0], figures.StoppedTonnesPerDay.ToArray());

        // L1 runs on 4 days, L2 on the first and the last one: 0.1 t of dust a day × 50 µg/m³ × 100·10⁴ persons = 500 for L1, 1000 for L2.
        Assert.Equal([4_000L, 4_000], figures.Lines.Select(line => line.OutputTonnes));
        Assert.Equal([500L, 0], figures.Lines.Select(line => line.ExposureAvoided));
        Assert.Equal((4 * 500L) + (2 * 1_000), figures.Exposure);
        Assert.Equal(4_500, figures.ExposureWithoutStops);

        // January: 500 + 2 × 1000 + 2000 − 7000; February: 2 × 1000 + 2000 − 5000.
        Assert.Equal([2_500L, 1_000], figures.Markets.Select(month => month.ShortageTonnes));
        Assert.Equal(3_500, figures.ShortageTonnes);
    }
}
