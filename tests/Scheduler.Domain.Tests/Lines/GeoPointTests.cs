using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Tests.Lines;

public sealed class GeoPointTests
{
    [Fact]
    public void MetresTo_OneDegreeAlongTheEquatorOrAMeridian_IsAThreeHundredSixtiethOfTheCircle()
    {
        Assert.Equal(111_195, new GeoPoint(0, 0).MetresTo(new GeoPoint(10_000, 0)));
        Assert.Equal(111_195, new GeoPoint(1_200_000, 300_000).MetresTo(new GeoPoint(1_200_000, 310_000)));
    }

    [Fact]
    public void MetresTo_HangzhouToShanghai_IsAboutAHundredSixtyFourKilometres() =>
        Assert.InRange(new GeoPoint(1_201_551, 302_741).MetresTo(new GeoPoint(1_214_737, 312_304)), 163_000, 166_000);

    [Theory]
    [InlineData(1_202_340, 302_290)]
    [InlineData(-1_800_000, -900_000)]
    public void MetresTo_Itself_IsNothing(int lon, int lat) => Assert.Equal(0, new GeoPoint(lon, lat).MetresTo(new GeoPoint(lon, lat)));

    [Fact]
    public void MetresTo_OtherSideOfTheEarth_IsHalfTheCircle() =>
        Assert.Equal(20_015_114, new GeoPoint(0, 0).MetresTo(new GeoPoint(1_800_000, 0)));

    [Fact]
    public void MetresTo_RandomPlaces_IsTheSphericalLawOfCosinesBothWays()
    {
        var random = new Random(14);
        for (var trial = 0; trial < 200; trial++)
        {
            var (first, second) = (Draw(random), Draw(random));
            Assert.InRange(first.MetresTo(second) - Cosines(first, second), -2, 2);
            Assert.Equal(first.MetresTo(second), second.MetresTo(first));
        }
    }

    private static GeoPoint Draw(Random random) => new(random.Next(1_180_000, 1_230_000), random.Next(270_000, 312_000));

    private static double Cosines(GeoPoint first, GeoPoint second)
    {
        var (here, there) = (double.DegreesToRadians(first.LatE4 / 1e4), double.DegreesToRadians(second.LatE4 / 1e4));
        var east = double.DegreesToRadians((second.LonE4 - first.LonE4) / 1e4);
        return 6_371_008.8 * Math.Acos(Math.Min(1, (Math.Sin(here) * Math.Sin(there)) + (Math.Cos(here) * Math.Cos(there) * Math.Cos(east))));
    }
}
