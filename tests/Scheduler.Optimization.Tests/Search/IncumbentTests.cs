using Scheduler.Domain.Plans;
using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>The best plan and the bounds that are still true of it.</summary>
public sealed class IncumbentTests
{
    [Fact]
    public void Offer_FirstPlanHasShortage_DropsTheExposureBoundFromBefore()
    {
        using var clock = new SearchClock(new SearchOptions(), default);
        var incumbent = new Incumbent(RandomProblems.Of(new Random(1), 1, 5), clock, null);
        incumbent.Raise(ObjectiveLevel.Exposure, 100);
        incumbent.Raise(ObjectiveLevel.Restarts, 2);
        Assert.True(incumbent.Offer([], new PlanScore(0, 7, 90, 3)));
        Assert.Null(incumbent.Bound(ObjectiveLevel.Exposure));
        Assert.Equal(2, incumbent.Bound(ObjectiveLevel.Restarts));
    }

    [Fact]
    public void Offer_ShortageFalls_KeepsTheExposureBound()
    {
        using var clock = new SearchClock(new SearchOptions(), default);
        var incumbent = new Incumbent(RandomProblems.Of(new Random(1), 1, 5), clock, null);
        incumbent.Offer([], new PlanScore(0, 7, 90, 3));
        incumbent.Raise(ObjectiveLevel.Exposure, 80);
        Assert.True(incumbent.Offer([], new PlanScore(0, 2, 120, 3)));
        Assert.Equal(80, incumbent.Bound(ObjectiveLevel.Exposure));
    }

    [Fact]
    public void Offer_BrokenOrNoBetter_IsNotTaken()
    {
        using var clock = new SearchClock(new SearchOptions(), default);
        var incumbent = new Incumbent(RandomProblems.Of(new Random(1), 1, 5), clock, null);
        Assert.False(incumbent.Offer([], new PlanScore(0.5, 0, 0, 0)));
        Assert.False(incumbent.HasPlan);
        Assert.True(incumbent.Offer([], new PlanScore(0, 7, 90, 3)));
        Assert.False(incumbent.Offer([], new PlanScore(0, 7, 90, 3)));
        Assert.False(incumbent.Offer([], new PlanScore(0, 8, 10, 1)));
        Assert.Equal(new PlanScore(0, 7, 90, 3), incumbent.Score);
    }

    [Fact]
    public void Offer_FairerPlan_BeatsFewerStartsAndNoExposure()
    {
        using var clock = new SearchClock(new SearchOptions(), default);
        var problem = RandomProblems.Of(new Random(1), 1, 5) with { Fairness = new([], [], []) };
        var incumbent = new Incumbent(problem, clock, null);
        Assert.True(incumbent.Offer([], new PlanScore(0, 0, 90, 3) { Fairness = 400 }));
        Assert.False(incumbent.Offer([], new PlanScore(0, 0, 90, 2) { Fairness = 401 }));
        Assert.False(incumbent.Offer([], new PlanScore(0, 0, 91, 3) { Fairness = 0 }));
        Assert.True(incumbent.Offer([], new PlanScore(0, 0, 90, 4) { Fairness = 399 }));
        Assert.Equal((399, 0), (incumbent.Value(ObjectiveLevel.Fairness), incumbent.Bound(ObjectiveLevel.Fairness)));
        Assert.False(incumbent.IsProven(ObjectiveLevel.Fairness));
    }

    [Fact]
    public void IsProven_LevelThatTheProblemDoesNotHave_NeedsNoBound()
    {
        using var clock = new SearchClock(new SearchOptions(), default);
        var incumbent = new Incumbent(RandomProblems.Of(new Random(1), 1, 5), clock, null);
        Assert.True(incumbent.Offer([], new PlanScore(0, 0, 90, 3)));
        Assert.True(incumbent.IsProven(ObjectiveLevel.Fairness));
        Assert.False(incumbent.IsProven(ObjectiveLevel.Exposure));
        Assert.Null(incumbent.Bound(ObjectiveLevel.Fairness));
    }
}
