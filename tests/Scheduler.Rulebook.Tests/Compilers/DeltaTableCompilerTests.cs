using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class DeltaTableCompilerTests
{
    [Theory]
    [InlineData(PerformanceGrade.A, "yes", "98.5", "yes", "yes", 50)]
    [InlineData(PerformanceGrade.B, "no", "117.001", "no", "no", 120)]
    [InlineData(PerformanceGrade.B, "no", "117", "no", "no", 110)]
    [InlineData(PerformanceGrade.B, "no", "100", "no", "no", 100)]
    [InlineData(PerformanceGrade.B, "no", "100.001", "yes", "no", 110)]
    [InlineData(PerformanceGrade.A, "yes", "107", "yes", "no", 70)]
    public void Entitle_HunanTable_GivesItsFigures(
        PerformanceGrade grade, string ultraLow, string energy, string topRunner, string greenFactory, int expected) =>
        Assert.Equal(expected, HunanTable.Line(grade).Facts(ultraLow, energy, topRunner, greenFactory).Due("L1").DueDays);

    [Fact]
    public void Entitle_BestLine_NamesEveryConditionWithItsProof() => Assert.Equal(
        [
            "-20: ultra-low: -20 days (proof: proof of ultra-low)",
            "-20: grade-a: -20 days (proof: proof of grade-a)",
            "-10: energy: -10 days (proof: proof of energy)",
            "-5: top-runner: -5 days (proof: proof of top-runner)",
            "-5: green-factory: -5 days (proof: proof of green-factory)",
        ],
        HunanTable.Line(PerformanceGrade.A).Facts("yes", "90", "yes", "yes").Items("L1", "table"));

    [Fact]
    public void Entitle_UnknownFacts_GrantNothingAndSaySo()
    {
        var builder = HunanTable.Line().Stated("L1", "top-runner", "yes").Stated("L1", "green-factory", "no");
        Assert.Equal(110, builder.Due("L1").DueDays);
        Assert.Equal(
            [
                "0: ultra-low (-20 days): ultra-low unknown: not granted (2024-09-01…2025-03-31)",
                "0: energy (-10 days): energy unknown: not granted (2024-09-01…2025-03-31)",
                "0: top-runner (-5 days): energy unknown: not granted (2024-09-01…2025-03-31)",
                "0: high-energy (10 days): energy unknown: not added (2024-09-01…2025-03-31)",
            ],
            builder.Items("L1", "table"));
    }

    [Fact]
    public void Entitle_FactOfSomeDays_CountsOnTheseDaysOnly()
    {
        // 53 of the 212 days: a quarter of 20, and unknown on the others.
        var builder = HunanTable.Line().Stated("L1", "ultra-low", "yes", "2024-09-01..2024-10-23")
            .Stated("L1", "energy", "110").Stated("L1", "top-runner", "no").Stated("L1", "green-factory", "no");
        Assert.Equal(105, builder.Due("L1").DueDays);
        Assert.Equal(
            "0: ultra-low (-20 days): ultra-low unknown: not granted (2024-10-24…2025-03-31)", builder.Items("L1", "table")[1]);
    }

    [Fact]
    public void Entitle_GradeChanges_EachRowOnItsOwnDays() => Assert.Equal(
        100,
        HunanTable.Line(PerformanceGrade.A).Facts("no", "110", "no", "no").Stated("L1", "grade", "B", "2024-12-16..2025-03-31").Due("L1").DueDays);

    [Fact]
    public void Entitle_LargestReduction_CountsItAloneBesideAllAdditions()
    {
        Assert.Equal(90, HunanTable.Line(PerformanceGrade.A, DeltaStacking.LargestReduction).Facts("yes", "90", "yes", "yes").Due("L1").DueDays);
        Assert.Equal(100, HunanTable.Line(PerformanceGrade.A, DeltaStacking.LargestReduction).Facts("yes", "120", "no", "yes").Due("L1").DueDays);
    }

    [Theory]
    [InlineData(40, 50)]
    [InlineData(60, 60)]
    [InlineData(110, 110)]
    [InlineData(150, 110)]
    public void Entitle_Floor_IsKeptAndNeverAboveTheBase(int floor, int expected) =>
        Assert.Equal(expected, HunanTable.Line(PerformanceGrade.A, floorDays: floor).Facts("yes", "90", "yes", "yes").Due("L1").DueDays);

    [Fact]
    public void Entitle_Floor_GivesBackOnlyWhereItIsPassed() => Assert.Equal(
        ["-20: grade-a: -20 days (proof: proof of grade-a)", "5: base and adjustments make at least 95 days: 5 days"],
        HunanTable.Line(PerformanceGrade.A, floorDays: 95).Facts("no", "110", "no", "no").Items("L1", "table"));

    [Fact]
    public void Compile_RowsOfALine_MoveTheCountOfTheBase() => Assert.Equal(
        ["0-211: 50..212 base"], HunanTable.Line(PerformanceGrade.A).Facts("yes", "90", "yes", "yes").Compile().Counts("L1"));
}
