using Scheduler.Race.Measures;

namespace Scheduler.Race.Tests;

public sealed class PowerFitTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(1.0)]
    [InlineData(2.25)]
    public void Exponent_OfAPower_IsFound(double exponent) =>
        Assert.Equal(exponent, PowerFit.Exponent(new[] { 3.0, 10, 40, 700 }.Select(x => (x, 5 * Math.Pow(x, exponent))))!.Value, 1e-9);

    [Fact]
    public void Exponent_OfScatteredPoints_IsTheOneOfLeastSquares() =>
        Assert.Equal(1.5, PowerFit.Exponent([(1, 1), (10, 10), (100, 1000)])!.Value, 1e-9);

    [Fact]
    public void Exponent_OfOneSize_IsNone()
    {
        Assert.Null(PowerFit.Exponent([(10, 1), (10, 2)]));
        Assert.Null(PowerFit.Exponent([(10, 1), (20, 0)]));
        Assert.Null(PowerFit.Exponent([]));
    }
}
