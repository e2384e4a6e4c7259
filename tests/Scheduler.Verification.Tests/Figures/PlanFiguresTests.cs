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
}
