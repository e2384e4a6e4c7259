using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ConcurrencyLimitCompilerTests
{
    private static ScenarioBuilder Lines() => Compiling.TenDays().Window("w", "2027-01-01", "2027-01-10")
        .Line("L1", tonnesPerDay: 1001).Line("L2", tonnesPerDay: 2000).Line("L3", market: "m2").Line("idle", status: LineStatus.Idle);

    [Fact]
    public void Compile_Window_LimitsEveryMarketOnEachOfItsDays() => Assert.Equal(
        [
            "1001·L1[0] + 2000·L2[0] in −∞..1500",
            "1001·L1[9] + 2000·L2[9] in −∞..1500",
            "1000·L3[0] in −∞..500",
            "1000·L3[9] in −∞..500",
        ],
        Lines().Concurrency("together", "w", 50).Compile().Sums());

    [Fact]
    public void Compile_SomeLines_TakesTheShareOfTheirCapacity() => Assert.Equal(
        ["2000·L2[0] in −∞..1000", "2000·L2[9] in −∞..1000"],
        Lines().Concurrency("together", "w", 50, LineSelector.All with { Lines = ["L2", "idle"] }).Compile().Sums());

    [Fact]
    public void Compile_NothingMayBeOff_LimitsToZero() =>
        Assert.All(Lines().Concurrency("together", "horizon", 0).Compile().Sums, sum => Assert.Equal(0, sum.AtMost));

    [Fact]
    public void Compile_NoLineChosen_IsNoSum() =>
        Assert.Empty(Lines().Concurrency("together", "w", 50, LineSelector.All with { Cities = ["elsewhere"] }).Compile().Sums);
}
