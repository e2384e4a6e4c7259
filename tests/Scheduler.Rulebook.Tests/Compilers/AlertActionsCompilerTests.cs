using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class AlertActionsCompilerTests
{
    // 14, 24 and 12 hours of alert on 3, 4 and 5 January.
    private static ScenarioBuilder ThreeDays() => Compiling.TenDays().Line("L1").Alert("a", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-05T12:00");

    [Theory]
    [InlineData(1, "2-4: 3..3 actions")]
    [InlineData(12, "2-4: 3..3 actions")]
    [InlineData(13, "2-3: 2..2 actions")]
    [InlineData(14, "2-3: 2..2 actions")]
    [InlineData(15, "3: 1..1 actions")]
    [InlineData(24, "3: 1..1 actions")]
    public void Compile_PartialDays_StopTheLineWhereTheHoursSuffice(int minimumHours, string expected) =>
        Assert.Equal([expected], ThreeDays().AlertActions("actions", minimumHours, Rounding.Up, AlertTables.AllStop).Compile().Counts("L1"));

    [Fact]
    public void Compile_AlertsAcrossTheEdges_BindTheFirstAndTheLastDay() => Assert.Equal(
        ["0: 1..1 actions", "9: 1..1 actions"],
        Compiling.TenDays().Line("L1").History("L1", LineState.Running, "2026-12-01")
            .Alert("a", AlertLevel.Red, "2026-12-30T10:00", "2027-01-01T20:00").Alert("b", AlertLevel.Yellow, "2027-01-10T00:00", "2027-02-01T10:00")
            .AlertActions("actions", 12, Rounding.Up, AlertTables.AllStop).Compile().Counts("L1"));

    [Fact]
    public void Compile_AlertBeforeOrAfterTheHorizonOrInAnotherCity_AsksNothing()
    {
        var problem = Compiling.TenDays().City("c1").City("c2").Line("L1")
            .Alert("a", AlertLevel.Red, "2026-12-30T10:00", "2027-01-01T00:00").Alert("b", AlertLevel.Red, "2027-01-11T00:00", "2027-02-01T10:00")
            .Alert("c", AlertLevel.Red, "2027-01-03T00:00", "2027-01-04T00:00", cities: "c2")
            .AlertActions("actions", 1, Rounding.Up, AlertTables.AllStop).Compile();

        Assert.Empty(problem.Counts("L1"));
        Assert.Empty(problem.Sums());
    }

    [Theory]
    [InlineData(1, Rounding.Up, 1)]
    [InlineData(1, Rounding.Down, 0)]
    [InlineData(1, Rounding.HalfUp, 1)]
    [InlineData(3, Rounding.Up, 2)]
    [InlineData(3, Rounding.Down, 1)]
    [InlineData(3, Rounding.HalfUp, 2)]
    public void Compile_HalfOfThePlant_IsRoundedToLines(int lines, Rounding rounding, int off)
    {
        var builder = Compiling.TenDays().Alert("a", AlertLevel.Yellow, "2027-01-04T00:00", "2027-01-05T00:00");
        for (var number = 1; number <= lines; number++) builder.Line($"L{number}");

        var terms = string.Join(" + ", Enumerable.Range(1, lines).Select(number => $"1·L{number}[3]"));
        string[] expected = off == 0 ? [] : [$"{terms} in {off}..∞"];
        Assert.Equal(expected, builder.AlertActions("actions", 24, rounding, AlertTables.ShareStops(50)).Compile().Sums());
    }

    [Fact]
    public void Compile_TwoCompaniesAndTwoCities_AreThreePlants() => Assert.Equal(
        ["1·L1[3] + 1·L2[3] in 1..∞", "1·L3[3] in 1..∞", "1·L4[3] in 1..∞"],
        Compiling.TenDays().Line("L1").Line("L2").Line("L3", company: "k2").Line("L4", city: "c2")
            .Alert("a", AlertLevel.Yellow, "2027-01-04T00:00", "2027-01-05T00:00", cities: "c1;c2")
            .AlertActions("actions", 24, Rounding.Up, AlertTables.ShareStops(50)).Compile().Sums());

    // Grade C: a share until 10:00, a stop after it.
    [Theory]
    [InlineData(14, 1, 0)]
    [InlineData(15, 0, 1)]
    [InlineData(24, 0, 1)]
    public void Compile_UpgradeWithinADay_CountsTheStricterHoursForTheMilderMeasure(int minimumHours, int counts, int sums)
    {
        var problem = Compiling.TenDays().Line("L1", grade: PerformanceGrade.C)
            .Alert("a", AlertLevel.Yellow, "2027-01-04T00:00", "2027-01-05T00:00").Alert("b", AlertLevel.Orange, "2027-01-04T10:00", "2027-01-05T00:00", "a")
            .AlertActions("actions", minimumHours, Rounding.Up, AlertTables.Guide2020).Compile();

        Assert.Equal((counts, sums), (problem.Counts("L1").Length, problem.Sums().Length));
    }

    [Fact]
    public void Compile_ExemptLine_IsNotAsked() => Assert.Empty(
        ThreeDays().AlertActions("actions", 1, Rounding.Up, AlertTables.AllStop, exempt: LineSelector.All with { Lines = ["L1"] }).Compile().Counts("L1"));
}
