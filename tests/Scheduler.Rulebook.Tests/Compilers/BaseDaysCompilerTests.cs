using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class BaseDaysCompilerTests
{
    [Fact]
    public void Compile_WholeHorizon_IsOneCount() =>
        Assert.Equal(["0-9: 4..10 base"], Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 4).Compile().Counts("L1"));

    [Fact]
    public void Compile_WindowInParts_CountsInTheHorizonAndInTheWindow()
    {
        var builder = Compiling.TenDays().Line("L1").Window("w", "2027-01-01..2027-01-02", "2027-01-05..2027-01-07").BaseDays("base", "w", 2);
        Assert.Equal(["0-9: 2..10 base", "0-1+4-6: 2..5 base"], builder.Compile().Counts("L1"));
    }

    [Fact]
    public void Compile_OverlappingWindows_OwesTheirSumInTheHorizon()
    {
        var builder = Compiling.TenDays().Line("L1").Window("w", "2027-01-08..2027-01-10")
            .BaseDays("any", "horizon", 3).BaseDays("late", "w", 2);
        Assert.Equal(["0-9: 5..10 any+late", "7-9: 2..3 late"], builder.Compile().Counts("L1"));
    }

    [Fact]
    public void Compile_NoDays_IsNoCount() =>
        Assert.Empty(Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 0).Compile().Counts("L1"));

    [Fact]
    public void Compile_LineNotChosen_OwesNothing()
    {
        var builder = Compiling.TenDays().Line("L1").Line("L2").BaseDays("base", "horizon", 4, LineSelector.All with { Lines = ["L2"] });
        Assert.Empty(builder.Compile().Counts("L1"));
        Assert.Single(builder.Compile().Counts("L2"));
    }

    [Fact]
    public void Compile_OneBlock_IsNotBoundByTheWindow()
    {
        var builder = Compiling.TenDays().Line("L1", specialClass: SpecialClass.CarbideSlag).Window("w", "2027-01-01..2027-01-05")
            .BaseDays("base", "w", 4).Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock);
        Assert.Equal(["0-9: 4..10 base"], builder.Compile().Counts("L1"));
    }

    [Fact]
    public void Compile_MoreDaysThanTheWindowHas_CannotBeMet()
    {
        var builder = Compiling.TenDays().Line("L1").Window("w", "2027-01-10").BaseDays("base", "w", 2);
        Assert.Equal(["0-9: 2..10 base", "9: 2..1 base"], builder.Compile().Counts("L1"));
    }
}
