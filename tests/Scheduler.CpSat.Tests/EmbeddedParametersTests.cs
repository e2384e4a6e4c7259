using Google.OrTools.Sat;

namespace Scheduler.CpSat.Tests;

public sealed class EmbeddedParametersTests
{
    private static readonly CpSatOptions Options = new() { MaxSolveTime = TimeSpan.FromSeconds(90) };

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Fit_SeveralWorkers_BecomeOne(int workers)
    {
        var fit = EmbeddedParameters.Fit(new SatParameters { NumWorkers = workers, NumSearchWorkers = workers }, Options);

        Assert.Equal(1, fit.NumWorkers);
        Assert.False(fit.HasNumSearchWorkers);
    }

    [Fact]
    public void Fit_LimitGiven_IsKept() =>
        Assert.Equal(7, EmbeddedParameters.Fit(Models.Limit(7), Options).MaxTimeInSeconds);

    [Theory]
    [InlineData(null)]
    [InlineData(double.PositiveInfinity)]
    public void Fit_NoLimit_TakesTheOptions(double? seconds)
    {
        var parameters = new SatParameters();
        if (seconds is { } given)
            parameters.MaxTimeInSeconds = given;

        Assert.Equal(90, EmbeddedParameters.Fit(parameters, Options).MaxTimeInSeconds);
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(double.NaN)]
    [InlineData(-5.0)]
    public void Limit_AbsurdNumber_IsStillALimit(double seconds) =>
        Assert.InRange(SolveLimit.Of(Models.Limit(seconds), Options), TimeSpan.Zero, TimeSpan.FromDays(2000));
}
