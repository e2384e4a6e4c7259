using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FuelSubstitutionCompilerTests
{
    private static ScenarioBuilder Burning() => Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 8)
        .FuelSubstitution("fuel-steps", "horizon", (10, 2), (20, 4));

    [Theory]
    [InlineData("0", 8)]
    [InlineData("9.999", 8)]
    [InlineData("10", 6)]
    [InlineData("19.999", 6)]
    [InlineData("20", 4)]
    [InlineData("100", 4)]
    public void Entitle_AShare_TakesTheHighestStepWholeWithNothingBetween(string share, int expected) =>
        Assert.Equal(expected, Burning().Stated("L1", "fuel", share).Due("L1").DueDays);

    [Fact]
    public void Entitle_AShareOfSomeDays_EachStepOnItsOwn()
    {
        var builder = Burning().Stated("L1", "fuel", "25", "2027-01-01..2027-01-05").Stated("L1", "fuel", "12", "2027-01-06..2027-01-10");
        Assert.Equal(5, builder.Due("L1").DueDays);
    }

    [Fact]
    public void Entitle_UnknownShare_GrantsNothingAndSaysSo()
    {
        Assert.Equal(["0: fuel unknown: not granted (2027-01-01…2027-01-10)"], Burning().Items("L1", "fuel-steps"));
        Assert.Equal(8, Burning().Due("L1").DueDays);
    }

    [Fact]
    public void Compile_AStep_MovesTheCountOfTheBase() =>
        Assert.Equal(["0-9: 4..10 base"], Burning().Stated("L1", "fuel", "30").Compile().Counts("L1"));
}
