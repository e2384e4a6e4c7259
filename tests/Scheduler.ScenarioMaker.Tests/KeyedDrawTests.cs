using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Tests;

public class KeyedDrawTests
{
    [Fact]
    public void Bits_KnownSeedAndKey_AreTheSameForEver() =>
        Assert.Equal(2389192062996055928UL, new KeyedDraw(2029).Bits("grade", "HZ-01"));

    [Fact]
    public void Bits_OtherSeedPurposeOrKey_AreOthers()
    {
        var bits = new[]
        {
            new KeyedDraw(1).Bits("grade", "HZ-01"), new KeyedDraw(2).Bits("grade", "HZ-01"),
            new KeyedDraw(1).Bits("class", "HZ-01"), new KeyedDraw(1).Bits("grade", "HZ-02"),
        };
        Assert.Equal(bits.Length, bits.Distinct().Count());
    }

    [Fact]
    public void Between_ManyKeys_GivesEveryStepAndNothingElse()
    {
        var draw = new KeyedDraw(5);
        var drawn = Enumerable.Range(0, 500).Select(key => draw.Between("p", $"{key}", 30, 50, 5)).Distinct().Order();
        Assert.Equal([30, 35, 40, 45, 50], drawn);
    }

    [Fact]
    public void Shuffled_OneItemMore_KeepsTheOrderOfTheOthers()
    {
        var draw = new KeyedDraw(5);
        var few = draw.Shuffled("p", Enumerable.Range(0, 20), key => $"{key}").ToArray();
        var more = draw.Shuffled("p", Enumerable.Range(0, 21), key => $"{key}").Where(key => key != 20).ToArray();
        Assert.Equal(few, more);
        Assert.NotEqual(Enumerable.Range(0, 20), few);
    }
}
