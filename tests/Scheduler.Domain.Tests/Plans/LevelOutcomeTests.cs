using Scheduler.Domain.Plans;

namespace Scheduler.Domain.Tests.Plans;

public sealed class LevelOutcomeTests
{
    [Theory]
    [InlineData(90L, 80L, 180L, 0.1)] // 10 missed of 100 that can be avoided
    [InlineData(90L, 80L, null, 1.0 / 9)]
    [InlineData(80L, 80L, 180L, 0.0)]
    [InlineData(0L, 0L, null, 0.0)]
    [InlineData(180L, 80L, 180L, 1.0)] // nothing avoided
    [InlineData(90L, null, 180L, null)]
    public void Gap_OfALevel_IsTheShareOfWhatCanBeAvoided(long value, long? bound, long? reference, double? expected)
    {
        var gap = new LevelOutcome(ObjectiveLevel.Exposure, value, bound, reference).Gap;
        Assert.Equal(expected.HasValue, gap.HasValue);
        if (expected is { } number) Assert.Equal(number, gap!.Value, 12);
    }

    [Fact]
    public void Gap_WhereNothingCanBeAvoided_IsNotDividedByZero() =>
        Assert.Null(new LevelOutcome(ObjectiveLevel.Exposure, 90, 80, 80).Gap);

    [Fact]
    public void Status_OfALevel_IsOptimalOnlyAtItsBound()
    {
        Assert.Equal(PlanStatus.Optimal, new LevelOutcome(ObjectiveLevel.Shortage, 0, 0, null).Status);
        Assert.Equal(PlanStatus.Feasible, new LevelOutcome(ObjectiveLevel.Shortage, 0, null, null).Status);
        Assert.Equal(PlanStatus.Feasible, new LevelOutcome(ObjectiveLevel.Restarts, 3, 2, null).Status);
    }
}
