using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Figures;

/// <summary>One unit is 10¹⁴ of t/d × g/t × ‰ × tenths of µg/m³ × persons.</summary>
public class ExposureIndexTests
{
    private static ScenarioBuilder OneLine(
        long population, (int, int, int) grams, int tonnesPerDay = 1, string span = "2027-01-01", int pm25Tenths = 500) =>
        new ScenarioBuilder(span).City("c1", population).Line("L1", tonnesPerDay: tonnesPerDay, grams: grams).Outlook("c1", pm25Tenths);

    [Theory]
    [InlineData(99_999_999, 0)] // 1 × 1 × 1000 × 500 × 99 999 999 = 0.499 999 995 units
    [InlineData(100_000_000, 1)] // exactly one half
    [InlineData(299_999_999, 1)]
    [InlineData(300_000_000, 2)] // one and a half
    public void Exposure_OneLineDay_IsRoundedHalfUp(long population, long index) =>
        Assert.Equal(index, OneLine(population, (1, 0, 0)).Verify().Figures!.Exposure);

    [Fact]
    public void Exposure_SeveralDays_AreRoundedOneByOne()
    {
        Assert.Equal(0, OneLine(99_999_999, (1, 0, 0), span: "2027-01-01..2027-01-10").Verify().Figures!.Exposure);
        Assert.Equal(10, OneLine(100_000_000, (1, 0, 0), span: "2027-01-01..2027-01-10").Verify().Figures!.Exposure);
    }

    [Theory]
    [InlineData(7_654_966, 307)] // 307.499 98
    [InlineData(7_654_967, 308)] // 307.500 02
    public void Exposure_Pollutants_AreWeightedAndRoundedTogether(long population, long index)
    {
        // 2 × 1000 + 3 × 300 + 5 × 200 = 3900 ‰·g/t; × 2500 t/d × 41.2 µg/m³ = 4.017·10⁹ raw per person
        var builder = OneLine(population, (2, 3, 5), tonnesPerDay: 2500, pm25Tenths: 412).Weights(1000, 300, 200);
        Assert.Equal(index, builder.Verify().Figures!.Exposure);
    }

    [Fact]
    public void Exposure_NoWeight_IsZero() =>
        Assert.Equal(0, OneLine(long.MaxValue, (9, 9, 9)).Weights(0, 0, 0).Verify().Figures!.Exposure);

    [Fact]
    public void Exposure_Outlook_IsTheDaysOwn()
    {
        var figures = new ScenarioBuilder("2027-01-01..2027-01-03").Line("L1").Outlook("c1", [100, 200, 400]).Verify(("L1", "2027-01-02")).Figures!;
        Assert.Equal((500L, 700L, 200L), (figures.Exposure, figures.ExposureWithoutStops, figures.Lines[0].ExposureAvoided));
    }

    [Fact]
    public void Exposure_ProductBeyond64Bits_IsExact()
    {
        // 10⁶ t/d × 10⁶ g/t × 10⁵ ‰ × 10⁴ × 9.2·10¹¹ persons = 9.2·10³² raw = 9.2·10¹⁸ units
        var builder = OneLine(920_000_000_000, (1_000_000, 0, 0), tonnesPerDay: 1_000_000, pm25Tenths: 10_000).Weights(100_000, 0, 0);
        Assert.Equal(9_200_000_000_000_000_000, builder.Verify().Figures!.Exposure);
    }

    [Fact]
    public void Exposure_IndexBeyond64Bits_Throws()
    {
        var builder = OneLine(930_000_000_000, (1_000_000, 0, 0), tonnesPerDay: 1_000_000, pm25Tenths: 10_000).Weights(100_000, 0, 0);
        Assert.Throws<OverflowException>(() => builder.Verify());
    }

    [Fact]
    public void Exposure_SumBeyond64Bits_Throws()
    {
        var builder = OneLine(920_000_000_000, (1_000_000, 0, 0), tonnesPerDay: 1_000_000, pm25Tenths: 10_000, span: "2027-01-01..2027-01-02")
            .Weights(100_000, 0, 0);
        Assert.Throws<OverflowException>(() => builder.Verify());
    }

    [Fact]
    public void Exposure_ProductBeyond128Bits_Throws()
    {
        var builder = OneLine(long.MaxValue, (int.MaxValue, int.MaxValue, int.MaxValue), tonnesPerDay: int.MaxValue, pm25Tenths: int.MaxValue)
            .Weights(int.MaxValue, int.MaxValue, int.MaxValue);
        Assert.Throws<OverflowException>(() => builder.Verify());
    }
}
