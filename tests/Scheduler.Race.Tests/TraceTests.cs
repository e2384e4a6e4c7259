using Scheduler.Race.Measures;

namespace Scheduler.Race.Tests;

public sealed class TraceTests
{
    private const long Reference = 1_000;

    /// <summary>A bound after 1 s, a plan after 2 s, a better one after 5 s.</summary>
    private static readonly Trace Simple = new(
        [new(1, null, null, 400), new(2, 0, 700, 400), new(5, 0, 600, 450)], HeldShortage: 0);

    [Theory]
    [InlineData(0.5, null, null)]
    [InlineData(1, null, 400L)]
    [InlineData(2, 700L, 400L)]
    [InlineData(4.9, 700L, 400L)]
    [InlineData(100, 600L, 450L)]
    public void Trace_AtATime_HoldsWhatWasSaidLast(double seconds, long? exposure, long? bound)
    {
        Assert.Equal(exposure, Simple.ExposureAt(seconds));
        Assert.Equal(bound, Simple.BoundAt(seconds));
    }

    [Fact]
    public void Trace_WithPlansOfMoreShortage_CountsOnlyTheOthers()
    {
        var trace = new Trace([new(1, 50, 300, null), new(2, 50, 280, 200), new(3, 7, null, 200), new(3, 7, 500, 200)], HeldShortage: 7);
        Assert.Equal(1, trace.FirstPlan);
        Assert.Equal(3, trace.FirstCounted);
        Assert.Null(trace.ExposureAt(2));
        Assert.Equal(500, trace.ExposureAt(3));
        Assert.Equal(200, trace.BoundAt(2)); // of plans with at most 50, so of those with at most 7 too
    }

    [Fact]
    public void Bound_FromBeforeAPlanWithShortage_IsVoid()
    {
        var trace = new Trace([new(1, null, null, 900), new(2, 7, 500, null), new(3, 7, 500, 300)], HeldShortage: 7);
        Assert.Null(trace.BoundAt(1));
        Assert.Null(trace.BoundAt(2));
        Assert.Equal(300, trace.FinalBound);
        Assert.Equal(1, trace.BoundRises);
    }

    [Fact]
    public void BoundRises_OfBoundsThatStand_AreNotCountedAgain() =>
        Assert.Equal(2, new Trace([new(1, 0, null, 5), new(2, 0, 9, 5), new(3, 0, 8, 6)], HeldShortage: 0).BoundRises);

    [Fact]
    public void Gap_OfAPlan_IsTheShareOfWhatIsAvoidable()
    {
        Assert.Equal(0.25, PlanGap.Of(700, 600, Reference));
        Assert.Equal(0, PlanGap.Of(600, 600, Reference));
        Assert.Null(PlanGap.Of(null, 600, Reference));
        Assert.Null(PlanGap.Of(700, null, Reference));
    }

    [Fact]
    public void PrimalIntegral_OfSteps_AddsGapTimesTime()
    {
        // Best 600 avoids 400. Until 2 s: 1. Until 5 s the plan avoids 300: gap 1/4. After that 0.
        Assert.Equal(2 + (3 * 0.25), PrimalIntegral.Of(Simple, 600, Reference, 10), 1e-12);

        // Against a better plan of somebody else, which avoids 500: 2/5 for 3 s, then 1/5 for 5 s.
        Assert.Equal(2 + (3 * 0.4) + (5 * 0.2), PrimalIntegral.Of(Simple, 500, Reference, 10), 1e-12);
    }

    [Fact]
    public void PrimalIntegral_WithoutAPlan_IsTheLimit()
    {
        Assert.Equal(30, PrimalIntegral.Of(new Trace([new(1, null, null, 400)], HeldShortage: 0), 600, Reference, 30));
        Assert.Equal(4, PrimalIntegral.Of(Simple with { Points = [new(31, 0, 600, null)] }, 600, Reference, 4));
    }

    [Fact]
    public void PrimalIntegral_OfAPlanThatAvoidsNothing_CountsFully() =>
        Assert.Equal(10, PrimalIntegral.Of(new Trace([new(0, 0, Reference, null)], HeldShortage: 0), 600, Reference, 10));
}
