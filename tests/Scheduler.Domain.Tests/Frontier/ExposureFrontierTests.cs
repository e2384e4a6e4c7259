using Scheduler.Domain.Frontier;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Domain.Tests.Frontier;

/// <summary>What the points of a frontier say about each other.</summary>
public sealed class ExposureFrontierTests
{
    [Theory]
    [InlineData(100, 50, 100, null, true)]
    [InlineData(100, 50, 100, 50, true)]
    [InlineData(100, 50, 98, 50, true)]
    [InlineData(98, 50, 100, 50, false)]
    [InlineData(100, 60, 100, 50, false)]
    [InlineData(100, null, 100, 50, false)]
    [InlineData(101, null, 100, null, true)]
    public void AreWithin_OfBothLimits_NeedsBoth(int supply, int? fairness, int otherSupply, int? otherFairness, bool expected) =>
        Assert.Equal(expected, new FrontierLimits(supply, fairness).AreWithin(new(otherSupply, otherFairness)));

    [Fact]
    public void Of_BetterPlanUnderStricterLimits_StandsAtTheLooserOnesToo()
    {
        var frontier = ExposureFrontier.Of([Point(98, null, 500, 100), Point(100, 50, 400, 90), Point(98, 20, 700, null)]);

        Assert.Equal([(100, 50), (98, null), (98, 20)], frontier.Points.Select(point => (point.Limits.SupplyPercent, point.Limits.FairnessPermille)));
        Assert.Equal([400L, 400, 700], frontier.Points.Select(point => point.Exposure!.Value));
        Assert.Equal(new FrontierLimits(100, 50), frontier.Points[1].Plan!.FoundUnder);

        // What is proven of the loosest limits holds for the others; what is proven of strict ones does not hold for looser ones.
        Assert.Equal([100L, 100L, 100L], frontier.Points.Select(point => point.Bound!.Value));
    }

    [Fact]
    public void Of_ImpossibleLimits_StricterOnesAreImpossibleToo()
    {
        var frontier = ExposureFrontier.Of([Point(100, null, 500, 100), new(new(100, 50), FrontierState.Impossible, null, null), new(new(110, 20), FrontierState.Open, null, null), new(new(90, 50), FrontierState.Open, null, null)]);

        Assert.Equal(
            [(110, FrontierState.Impossible), (100, FrontierState.Planned), (100, FrontierState.Impossible), (90, FrontierState.Open)],
            frontier.Points.Select(point => (point.Limits.SupplyPercent, point.State)));
    }

    [Fact]
    public void Of_PlanBelowABoundOfLooserLimits_IsAContradiction() =>
        Assert.Throws<InvalidOperationException>(() => ExposureFrontier.Of([Point(98, null, 500, 450), Point(100, null, 440, null)]));

    [Fact]
    public void Of_PlanOfImpossibleLimits_IsAContradiction() =>
        Assert.Throws<InvalidOperationException>(() => ExposureFrontier.Of([new(new(98, null), FrontierState.Impossible, null, null), Point(100, null, 440, null)]));

    [Fact]
    public void ProvenChangeOf_TwoPoints_LiesBetweenTheirProofs()
    {
        var frontier = ExposureFrontier.Of([Point(100, null, 500, 480), Point(100, 50, 530, 490), Point(95, null, 470, null)]);

        Assert.Equal(new FrontierLimits(100, null), frontier.Reference!.Limits);
        Assert.Equal([0L, 30, -30], frontier.Points.Select(frontier.ChangeOf));
        Assert.Equal([(0L, 0L), (-10L, 50L), null], frontier.Points.Select(frontier.ProvenChangeOf));
    }

    private static FrontierPoint Point(int supply, int? fairness, long exposure, long? bound)
    {
        var limits = new FrontierLimits(supply, fairness);
        var figures = new PlanFigures([], [], [], 0, 0, exposure, 1000, 1);
        var plan = new PlanResult(new ShutdownPlan("s", "h", []), [], new SolverRecord("m", "v", 1, null, 1, "work"));
        return new(limits, FrontierState.Planned, bound, new FrontierPlan(limits, plan, new PlanVerdict([], [], figures)));
    }
}
