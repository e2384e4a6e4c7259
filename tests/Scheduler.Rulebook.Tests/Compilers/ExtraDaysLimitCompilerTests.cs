namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ExtraDaysLimitCompilerTests
{
    [Fact]
    public void Compile_BesideABase_ClosesItsCount() => Assert.Equal(
        ["0-9: 4..6 base+extra"],
        Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 4).ExtraDays("extra", 2).Compile().Counts("L1"));

    [Fact]
    public void Compile_NothingOwed_LimitsToTheExtraDays() =>
        Assert.Equal(["0-9: 0..2 extra"], Compiling.TenDays().Line("L1").ExtraDays("extra", 2).Compile().Counts("L1"));

    [Theory]
    [InlineData(6)]
    [InlineData(99)]
    public void Compile_AsManyAsTheHorizonHas_CannotBind(int extra) => Assert.Equal(
        ["0-9: 4..10 base"],
        Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 4).ExtraDays("extra", extra).Compile().Counts("L1"));
}
