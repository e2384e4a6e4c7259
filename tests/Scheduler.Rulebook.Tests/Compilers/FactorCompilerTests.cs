using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FactorCompilerTests
{
    private static readonly LineSelector GradeA = LineSelector.All with { Grades = [PerformanceGrade.A] };

    /// <summary>Sichuan 2023: 130 days, of which 45, 30, 40 and 15 in the quarters.</summary>
    private static ScenarioBuilder Sichuan() => new ScenarioBuilder("2023-01-01..2023-12-31")
        .Line("A", grade: PerformanceGrade.A).Line("B", grade: PerformanceGrade.B)
        .Window("q1", "2023-01-01..2023-03-31").Window("q2", "2023-04-01..2023-06-30")
        .Window("q3", "2023-07-01..2023-09-30").Window("q4", "2023-10-01..2023-12-31")
        .BaseDays("base", "horizon", 130)
        .PeriodDays("m1", "q1", 45).PeriodDays("m2", "q2", 30).PeriodDays("m3", "q3", 40).PeriodDays("m4", "q4", 15);

    [Fact]
    public void Compile_SichuanGradeA_StopsFortyPercentInTheYearAndInEachQuarter()
    {
        var problem = Sichuan().Factor("factor", 40, GradeA).Compile();
        Assert.Equal(
            ["0-364: 52..365 base", "0-89: 18..90 m1", "90-180: 12..91 m2", "181-272: 16..92 m3", "273-364: 6..92 m4"], problem.Counts("A"));
        Assert.Equal("0-364: 130..365 base", problem.Counts("B")[0]);
    }

    [Theory]
    [InlineData(50, 65)]
    [InlineData(100, 130)]
    [InlineData(150, 195)]
    public void Entitle_Percent_IsThatOfStopDays(int percent, int expected) =>
        Assert.Equal(expected, Sichuan().Factor("factor", percent, GradeA).Due("A").DueDays);

    [Theory]
    [InlineData(Rounding.Up, 4)]
    [InlineData(Rounding.Down, 3)]
    [InlineData(Rounding.HalfUp, 4)]
    public void Entitle_HalfADay_IsRoundedAsTheNoticeSays(Rounding rounding, int expected) => Assert.Equal(
        expected, Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 7).Factor("factor", 50, rounding: rounding).Due("L1").DueDays);

    [Fact]
    public void Compile_NoPercent_NeverStops() => Assert.Equal(
        ["0-9: 0..0 factor"], Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 7).Factor("factor", 0).Compile().Counts("L1"));

    [Fact]
    public void Compile_GradeOfSomeDays_ScalesThesePartsOnly()
    {
        var builder = Compiling.TenDays().Line("L1", grade: PerformanceGrade.A).BaseDays("base", "horizon", 10)
            .Stated("L1", "grade", "B", "2027-01-06..2027-01-10");
        Assert.Equal(7, builder.Factor("factor", 40, GradeA).Due("L1").DueDays);
        Assert.Equal(["0-9: 5..10 base", "0-4: 0..0 none"], Compiling.TenDays().Line("L1", grade: PerformanceGrade.A).BaseDays("base", "horizon", 10)
            .Stated("L1", "grade", "B", "2027-01-06..2027-01-10").Factor("none", 0, GradeA).Compile().Counts("L1"));
    }

    [Fact]
    public void Entitle_TwoShares_ThePriorityDecides() => Assert.Equal(5, Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 10)
        .Factor("first", 20).Factor("second", 50, priority: 1).Due("L1").DueDays);
}
