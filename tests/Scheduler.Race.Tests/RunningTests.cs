using Scheduler.Race.Output;
using Scheduler.Race.Running;

namespace Scheduler.Race.Tests;

public sealed class RunningTests
{
    [Fact]
    public void Descendants_OfARoot_AreAllBelowItAndNothingElse() => Assert.Equal(
        [11, 12, 13],
        ProcessTable.Descendants(10, [new(1, 0), new(10, 1), new(11, 10), new(12, 10), new(13, 11), new(20, 1), new(21, 20)]).Order());

    [Fact]
    public void MemoryPeak_OfTwoMoments_TakesEachAtItsMost() =>
        Assert.Equal(new MemoryPeak(70, 50, 60), MemoryPeak.None.With(50, 10).With(10, 60));

    [Fact]
    public void Command_AsText_NamesNoFolderOfThisMachine() => Assert.Equal(
        "tools/cbc 'a b' -sec",
        new ChildCommand(Path.Combine(Environment.CurrentDirectory, "tools/cbc"), ["a b", "-sec"]).ToString());

    [Theory]
    [InlineData(1, 1000, 4)]
    [InlineData(10, 20, 2)]
    public void Ticks_OfAnAxis_LieInside(double low, double high, int least)
    {
        var ticks = new LogAxis(low, high, 0, 100).Ticks.ToList();
        Assert.All(ticks, tick => Assert.InRange(tick, low * 0.99, high * 1.01));
        Assert.True(ticks.Count >= least);
    }

    [Fact]
    public void Places_OnAnAxis_AreLogarithmic() => Assert.Equal(50, new LogAxis(1, 100, 0, 100).At(10), 1e-9);

    [Theory]
    [InlineData(21.7, 30, 20, 50)]
    [InlineData(20, 20, 20, 50)]
    [InlineData(0.004, 730, 0.002, 1000)]
    public void Axis_AroundValues_EndsAtRoundOnes(double least, double most, double low, double high)
    {
        var axis = LogAxis.Around([least, most], 0, 100);
        Assert.Equal(0, axis.At(low), 1e-9);
        Assert.Equal(100, axis.At(high), 1e-9);
    }
}
