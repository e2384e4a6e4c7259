using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Tests.Presets;

public class LineSplitTests
{
    private readonly KeyedDraw draw = new(3);

    [Theory]
    [InlineData(5000, 1, new[] { 5000 })]
    [InlineData(10_000, 2, new[] { 5000, 5000 })]
    [InlineData(7400, 2, new[] { 4000, 3200 })]
    [InlineData(600, 2, new[] { 1000, 1000 })]
    [InlineData(30_000, 1, new[] { 12_000 })]
    public void Sizes_OfAPlant_AreUsualOnesNearItsSum(int tonnesPerDay, int lines, int[] sizes) =>
        Assert.Equal(sizes, LineSplit.Sizes(tonnesPerDay, lines));

    [Theory]
    [InlineData(900, 1)]
    [InlineData(7499, 1)]
    [InlineData(7500, 2)]
    [InlineData(12_499, 2)]
    public void UsualCount_OfAPlant_IsToTheNearest5000(int tonnesPerDay, int lines) =>
        Assert.Equal(lines, LineSplit.UsualCount(Plant("P", "x", tonnesPerDay)));

    [Fact]
    public void Of_MoreLinesThanPlants_GivesEachOneAndTheRestByHighestAverages()
    {
        var split = LineSplit.Of([Plant("P1", "x", 9000), Plant("P2", "x", 5000), Plant("P3", "y", 1000)], 5, draw);
        // After one each: 4500 for a second line of P1, then 3000 for its third against 2500 for a second of P2.
        Assert.Equal([("P1", 3), ("P2", 1), ("P3", 1)], split.Select(part => (part.Plant.Id, part.Sizes.Length)));
    }

    [Fact]
    public void Of_FewerLinesThanPlants_DrawsOneOfEachCityFirst()
    {
        var split = LineSplit.Of([Plant("P1", "x", 5000), Plant("P2", "x", 5000), Plant("P3", "y", 15_000)], 2, draw).ToArray();
        Assert.Equal(["x", "y"], split.Select(part => part.Plant.Municipality).Order());
        Assert.All(split, part => Assert.Equal(5000, Assert.Single(part.Sizes)));
    }

    [Fact]
    public void Of_NoCount_GivesTheUsualCount() =>
        Assert.Equal([1, 3], LineSplit.Of([Plant("P1", "x", 2000), Plant("P2", "x", 15_000)], null, draw).Select(part => part.Sizes.Length));

    [Theory]
    [InlineData(3_300_000L, 9_000_000L, 10_000)]
    [InlineData(null, 2_000_000L, 3939)]
    [InlineData(null, 12_000_000L, 10_000)]
    [InlineData(null, null, 2500)]
    public void TonnesPerDay_OfAPlant_TakesTheBestFigure(long? clinker, long? cement, int tonnesPerDay) =>
        Assert.Equal(tonnesPerDay, new TrackerPlant("P", "p", "x", clinker, cement).TonnesPerDay);

    private static TrackerPlant Plant(string id, string city, int tonnesPerDay) => new(id, "p", city, tonnesPerDay * 330L, null);
}
