using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class StartLimitCompilerTests
{
    private static ScenarioBuilder Lines() => new ScenarioBuilder("2027-01-01..2027-01-02")
        .Line("L1").Line("L2").Line("L3").Line("L4", city: "c2").Line("idle", status: LineStatus.Idle);

    [Fact]
    public void Compile_CityWithMoreLines_LimitsItsStartsOnEveryDay() => Assert.Equal(
        ["1·start L1[0] + 1·start L2[0] + 1·start L3[0] in −∞..2", "1·start L1[1] + 1·start L2[1] + 1·start L3[1] in −∞..2"],
        Lines().Starts("starts", 2).Compile().Sums());

    [Fact]
    public void Compile_NoMoreLinesThanStarts_CannotBind() => Assert.Empty(Lines().Starts("starts", 3).Compile().Sums());

    [Fact]
    public void Compile_SomeLines_CountsOnlyThese() => Assert.Equal(
        ["1·start L1[0] + 1·start L3[0] in −∞..1", "1·start L1[1] + 1·start L3[1] in −∞..1"],
        Lines().Starts("starts", 1, LineSelector.All with { Lines = ["L1", "L3"] }).Compile().Sums());
}
