using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

/// <summary>New Year's Day is 6 February 2027.</summary>
public sealed class SpringFestivalWindowCompilerTests
{
    private static string[] Counts(string span, int due, SpecialClass specialClass = SpecialClass.None) => new ScenarioBuilder(span)
        .Line("L1", specialClass: specialClass).Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock)
        .BaseDays("base", "horizon", due).SpringFestival("festival", 2, 3, 2).Compile().Counts("L1");

    [Fact]
    public void Compile_FestivalInside_CountsAroundIt() =>
        Assert.Equal(["0-9: 4..10 base", "2-7: 2..6 festival"], Counts("2027-02-02..2027-02-11", 4));

    [Fact]
    public void Compile_FestivalCutByTheFirstDay_CountsTheRest() =>
        Assert.Equal(["0-9: 4..10 base", "0-1: 2..2 festival"], Counts("2027-02-08..2027-02-17", 4));

    [Fact]
    public void Compile_FestivalCutByTheLastDay_CountsTheRest() =>
        Assert.Equal(["0-9: 4..10 base", "9: 2..1 festival"], Counts("2027-01-26..2027-02-04", 4));

    [Fact]
    public void Compile_LessOwed_IsCutToThat() =>
        Assert.Equal(["0-9: 1..10 base", "2-7: 1..6 festival"], Counts("2027-02-02..2027-02-11", 1));

    [Fact]
    public void Compile_FestivalOutside_CannotBeMet() =>
        Assert.Equal(["0-9: 11..10 base+festival"], Counts("2027-01-01..2027-01-10", 4));

    [Fact]
    public void Compile_FestivalOutsideAndNothingOwed_AsksNothing() => Assert.Empty(Counts("2027-01-01..2027-01-10", 0));

    [Fact]
    public void Compile_OneBlock_IsNotBound() =>
        Assert.Equal(["0-9: 4..10 base"], Counts("2027-02-02..2027-02-11", 4, SpecialClass.CarbideSlag));
}
