using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Tests;

public class QuotaTests
{
    [Theory]
    [InlineData(41, new[] { 12, 17, 10, 2 })]
    [InlineData(4, new[] { 1, 2, 1, 0 })]
    [InlineData(0, new[] { 0, 0, 0, 0 })]
    public void Split_FourShares_AddsUp(int items, int[] parts) => Assert.Equal(parts, Quota.Split(items, [30, 40, 25, 5]));

    [Fact]
    public void Split_SharesOfLessThanAll_Throws() => Assert.Throws<ArgumentException>(() => Quota.Split(4, [30, 40]));
}
