using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Tests.Counting;

public sealed class HalfDaysTests
{
    [Theory]
    [InlineData(89, "44.5")]
    [InlineData(40, "20")]
    [InlineData(-1, "-0.5")]
    [InlineData(0, "0")]
    public void ToString_OfHalves_IsInDays(int halves, string text) => Assert.Equal(text, new HalfDays(halves).ToString());

    [Fact]
    public void Days_OfXinxiangsTwoLines_AreHalfOf89Each()
    {
        var each = new HalfDays(89);

        Assert.Equal("44.5", each.ToString());
        Assert.Equal(HalfDays.OfDays(89), each + each);
    }

    [Theory]
    [InlineData(5, 100, 5)]
    [InlineData(5, 150, 8)]
    [InlineData(5, 0, 0)]
    [InlineData(1, 101, 2)]
    public void Percent_OfHalves_IsRoundedUp(int halves, int percent, int expected) =>
        Assert.Equal(expected, new HalfDays(halves).Percent(percent).Count);

    [Fact]
    public void Sum_BeyondTheRange_Throws() =>
        Assert.Throws<OverflowException>(() => new HalfDays(int.MaxValue) + new HalfDays(1));
}
